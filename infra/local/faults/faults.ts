import * as z from 'zod';
import type { AskStore, Past } from './past.ts';
import { refusal, type StoreAnswer } from './store-answers.ts';

/** A call to the store on its way over the wire. */
export type StoreCall = {
  readonly operation: string;
  readonly request: Buffer;
  /** Makes the call, or one that differs from it as said. */
  readonly proceed: (request?: Buffer) => Promise<StoreAnswer>;
  readonly ask: AskStore;
  readonly past: Past;
  /** As long as the plan says. */
  readonly pause: () => Promise<void>;
};

/** An answer; or the connection breaks; or nothing comes until the caller gives up. */
export type Outcome = StoreAnswer | 'broken' | 'silent';

type Fault = {
  /** Of calls that it cannot befall it is not counted. @default all */
  readonly befalls?: (operation: string, request: Buffer) => boolean;
  readonly meet: (call: StoreCall) => Promise<Outcome>;
};

const jsonOf = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'));
const bytesOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const transactionSchema = z.object({ TransactItems: z.array(z.unknown()) });

/** A cancelled transaction names a reason for each of its items, in their order. */
const conflict = (request: Buffer): StoreAnswer =>
  refusal(400, 'TransactionCanceledException', {
    CancellationReasons: transactionSchema
      .parse(jsonOf(request))
      .TransactItems.map((_item, index) =>
        index === 0
          ? { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' }
          : { Code: 'None' },
      ),
  });

const tableKeysSchema = z.record(z.string(), z.looseObject({ Keys: z.array(z.unknown()) }));
const batchSchema = z.looseObject({ RequestItems: tableKeysSchema });

/** The first half of the keys is read, the rest is named as left. */
const partial = async ({ request, proceed }: StoreCall): Promise<StoreAnswer> => {
  const batch = batchSchema.parse(jsonOf(request));
  const half = (pick: (keys: readonly unknown[]) => readonly unknown[]) =>
    Object.fromEntries(
      Object.entries(batch.RequestItems).map(([table, { Keys, ...how }]) => [
        table,
        { ...how, Keys: pick(Keys) },
      ]),
    );
  const first = half(keys => keys.slice(0, Math.ceil(keys.length / 2)));
  const answer = await proceed(bytesOf({ ...batch, RequestItems: first }));
  if (answer.status !== 200) return answer;
  const left = half(keys => keys.slice(Math.ceil(keys.length / 2)));
  return { ...answer, body: bytesOf({ ...Object(jsonOf(answer.body)), UnprocessedKeys: left }) };
};

const isBatch = (operation: string, request: Buffer): boolean =>
  operation === 'BatchGetItem' &&
  Object.values(batchSchema.parse(jsonOf(request)).RequestItems).every(({ Keys }) => Keys.length > 1);

const isIndexQuery = (operation: string, request: Buffer): boolean =>
  operation === 'Query' && request.includes('"IndexName"');

/** Everything that can befall a call to the store, in the order in which a draw looks. */
export const faults = {
  throttle: { meet: async () => refusal(400, 'ThrottlingException') },
  failBefore: { meet: async () => refusal(500, 'InternalServerError') },
  dropAfterCommit: {
    meet: async ({ proceed }) => {
      await proceed();
      return 'broken';
    },
  },
  delay: {
    meet: async ({ pause, proceed }) => {
      await pause();
      return proceed();
    },
  },
  conflict: {
    befalls: operation => operation === 'TransactWriteItems',
    meet: async ({ request }) => conflict(request),
  },
  partial: { befalls: isBatch, meet: partial },
  stale: {
    befalls: isIndexQuery,
    meet: async ({ request, proceed, past }) => past.answer(jsonOf(request), await proceed()),
  },
  hang: { meet: async () => 'silent' },
} as const satisfies Record<string, Fault>;

export type FaultKind = keyof typeof faults;
export const faultKinds = Object.keys(faults) as readonly FaultKind[];

/** What a call comes to: as the store answers it, or as the fault has it that befalls it. */
export const meetFault = async (
  call: StoreCall,
  fault: FaultKind | undefined,
  remembers: boolean,
): Promise<Outcome> => {
  if (remembers && call.operation === 'TransactWriteItems')
    await call.past.note(jsonOf(call.request), call.ask);
  return fault === undefined ? call.proceed() : faults[fault].meet(call);
};

export const canBefall = (fault: FaultKind, operation: string, request: Buffer): boolean => {
  const one: Fault = faults[fault];
  return one.befalls?.(operation, request) ?? true;
};
