import { AsyncLocalStorage } from 'node:async_hooks';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { FaultsAtHand } from '#infra/local/faults/fault-plan.ts';
import { type Pace, pace as realPace } from '#shared/adapters/aws/pace.ts';
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

/** A call from its beginning until it is over: each of its tries is met. */
export type Begun = { readonly meet: Meet; readonly end: () => void };

const meetOnce = async <T>({ meet, end }: Begun, name: string, proceed: () => Promise<T>): Promise<T> => {
  try {
    return await meet(name, proceed);
  } finally {
    end();
  }
};

/** The call that a try is of: what a client puts together once serves all its calls. */
const underWay = new AsyncLocalStorage<Begun>();

/** What a client sends, each try of it met next to the wire. */
const meetSent = (client: DynamoDBClient, begin: () => Begun): void => {
  client.middlewareStack.add(
    next => async call => {
      const one = begin();
      try {
        return await underWay.run(one, () => next(call));
      } finally {
        one.end();
      }
    },
    { step: 'initialize', priority: 'high', name: 'begun' },
  );
  client.middlewareStack.add(
    (next, context) => call =>
      underWay.getStore()?.meet(context.commandName ?? 'call', () => next(call)) ?? next(call),
    // Inside the SDK's retries.
    { step: 'deserialize', priority: 'low', name: 'fate' },
  );
};

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

/** A port, each of whose calls meets its fate. */
export const metPort = <T extends object>(port: T, called: string, begin: () => Begun): T =>
  new Proxy(port, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      return typeof member === 'function'
        ? (...given: readonly unknown[]) =>
            meetOnce(begin(), `${called}.${String(name)}`, async () => Reflect.apply(member, target, given))
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
  /** The same for one who must know when calls begin and end. @default by `meet` */
  readonly begin?: () => Begun;
  /** Pauses between tries. @default as long as they are, by half the jitter */
  readonly pace?: Partial<Pace>;
  /** The row of random bytes it draws. */
  readonly row?: string;
  /** What befalls its calls by a plan. */
  readonly faults?: FaultsAtHand | undefined;
  /** By which its ids are told from those of others. @default one that no other has */
  readonly number?: number;
};

/** One run of a function: a world of its own, on the stores that outlive it. */
export const openProcess = (place: Place, files: Files, given: Planted & Run = {}): World => {
  const { meet = unharmed, row = 'same', wrap = records => records, spoil, faults, number } = given;
  const begin = given.begin ?? (() => ({ meet, end: () => {} }));
  const pace = { ...realPace, random: () => 0.5, ...given.pace };
  processes += 1;
  const client = place.newClient();
  spoil?.(client);
  meetSent(client, begin);
  if (number !== undefined) tellApart(client, processes);
  if (faults !== undefined) meetFaults(client, faults);
  return {
    records: wrap(openRecordStore({ client, tables: place.tables, pace })),
    chance: openDrawn(number ?? processes, row),
    pause: pace.pause,
    files: metPort(faults === undefined ? files : meetFaultsAt(files, faults), 'files', begin),
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
