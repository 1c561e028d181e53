import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { FaultsAtHand } from '#infra/local/faults/fault-plan.ts';
import { readCsv } from '#shared/adapters/csv/read-csv.ts';
import { openRecordStore } from '#shared/adapters/dynamodb/record-store.ts';
import { writeCsv } from '#shared/adapters/lists/write-csv.ts';
import type { Files, Records, Webhooks, World } from '#shared/application/ports.ts';
import { chosenChannels } from '#shared/domain/message/channels.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { openDrawn } from './drawn.ts';
import { meetFaults, meetFaultsAt } from './meet-faults.ts';
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

/** Numbers below are for worlds that must draw the same ids each time. */
let processes = 1000;

/** Ids drawn anew are the same as before, but not what the engine knows a transaction by: it would take it for one made already. */
const tellApart = (client: DynamoDBClient, process: number): void =>
  client.middlewareStack.add(
    next => call => {
      const { input } = call;
      return 'ClientRequestToken' in input
        ? next({
            ...call,
            input: {
              ...input,
              ClientRequestToken: sha256(`${process} ${input.ClientRequestToken}`).slice(0, 36),
            },
          })
        : next(call);
    },
    { step: 'initialize', name: 'tell-apart' },
  );

/** A mistake of the store, planted for showing that a proof finds it: round its port, or in what its client sends. */
export type Planted = {
  readonly wrap?: (records: Records) => Records;
  readonly spoil?: (client: DynamoDBClient) => void;
};

type Run = {
  readonly meet?: Meet;
  /** The row of random bytes it draws. */
  readonly row?: string;
  /** What befalls its calls by a plan. */
  readonly faults?: FaultsAtHand | undefined;
  /** By which its ids are told from those of others. @default one that no other has */
  readonly number?: number;
};

/** One run of a function: a world of its own, on the stores that outlive it. */
export const openProcess = (
  place: Place,
  files: Files,
  { meet = unharmed, row = 'same', wrap = records => records, spoil, faults, number }: Planted & Run = {},
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
  if (number !== undefined) tellApart(client, processes);
  if (faults !== undefined) meetFaults(client, faults);
  const kept = metFiles(files, meet);
  return {
    records: wrap(
      openRecordStore({ client, tables: place.tables, random: () => (faults === undefined ? 0.5 : 0) }),
    ),
    chance: openDrawn(number ?? processes, row),
    files: faults === undefined ? kept : meetFaultsAt(kept, faults),
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
