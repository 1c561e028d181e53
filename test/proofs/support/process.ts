import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readCsv } from '#shared/adapters/csv/read-csv.ts';
import { openRecordStore } from '#shared/adapters/dynamodb/record-store.ts';
import { writeCsv } from '#shared/adapters/lists/write-csv.ts';
import type { Files, Records, Webhooks, World } from '#shared/application/ports.ts';
import { chosenChannels } from '#shared/domain/message/channels.ts';
import { openDrawn } from './drawn.ts';
import type { Place } from './place.ts';

/** What befalls one call that a process makes: it is given the call's name and the call itself. */
export type Meet = <T>(name: string, proceed: () => Promise<T>) => Promise<T>;

const unharmed: Meet = (_name, proceed) => proceed();

const absent = <T extends object>(part: string): T =>
  new Proxy({} as T, {
    get: () => {
      throw new Error(`no request needs ${part}`);
    },
  });

const sampleWebhooks: Webhooks = {
  secretOf: async id => `whsec_mau_${id}`,
  refusalOf: async () => undefined,
  call: async () => 200,
};

/** The store of files, each of whose calls meets its fate. */
const metFiles = (files: Files, meet: Meet): Files =>
  new Proxy(files, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      return typeof member === 'function'
        ? (...given: readonly unknown[]) => meet(`files.${String(name)}`, async () => member(...given))
        : member;
    },
  });

let processes = 0;

/** A mistake of the store, planted for showing that a proof finds it: round its port, or in what its client sends. */
export type Planted = {
  readonly wrap?: (records: Records) => Records;
  readonly spoil?: (client: DynamoDBClient) => void;
};

/** One run of a function: a world of its own, on the stores that outlive it. `row`: the row of random bytes it draws. */
export const openProcess = (
  place: Place,
  files: Files,
  {
    meet = unharmed,
    row = 'same',
    wrap = records => records,
    spoil,
  }: Planted & { readonly meet?: Meet; readonly row?: string } = {},
): World => {
  processes += 1;
  const client = place.newClient();
  spoil?.(client);
  client.middlewareStack.add(
    (next, { commandName }) =>
      call =>
        meet(commandName ?? 'call', () => next(call)),
    // Inside the SDK's retries, next to the wire.
    { step: 'deserialize', priority: 'low', name: 'fate' },
  );
  return {
    records: wrap(openRecordStore({ client, tables: place.tables, random: () => 0.5 })),
    chance: openDrawn(processes, row),
    files: metFiles(files, meet),
    outside: absent('mail, schedules or the workflow'),
    webhooks: sampleWebhooks,
    examine: absent('an examiner'),
    render: absent('a renderer'),
    signatures: absent('signatures'),
    signer: absent('a signer'),
    checkpoints: absent('checkpoints'),
    readCsv,
    writeCsv,
    site: () => 'https://site.mau.example',
    channels: () => chosenChannels,
  };
};
