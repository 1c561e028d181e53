import type { ServiceInputTypes, ServiceOutputTypes, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { openItem } from '#shared/adapters/dynamodb/packed.ts';
import type { Item, Place } from '../proofs/support/place.ts';

/** An item of a transaction, and its size before its body is packed; `check`, of none, is a condition on one that is not written. */
export type MeteredItem = { readonly kind: string; readonly kilobytes: number; readonly open: number };

export type Usage = {
  /** Write units, a transaction's items twice, as DynamoDB bills them. */
  readonly writes: number;
  readonly readCalls: number;
  /** What the transactions held. */
  readonly items: readonly MeteredItem[];
};

const unitsIn = (output: ServiceOutputTypes): number => {
  const consumed = 'ConsumedCapacity' in output ? output.ConsumedCapacity : undefined;
  return [consumed ?? []]
    .flat()
    .reduce((sum, used) => sum + ('CapacityUnits' in used ? (used.CapacityUnits ?? 0) : 0), 0);
};

const kilobytesOf = (item: Item): number =>
  Math.ceil(
    Object.entries(item).reduce(
      (sum, [name, value]) =>
        sum +
        Buffer.byteLength(name) +
        (value.B?.byteLength ?? Buffer.byteLength(String(Object.values(value)[0]))),
      0,
    ) / 1024,
  );

const itemOf = ({ Put, Delete }: TransactWriteItem): MeteredItem => {
  if (Put?.Item !== undefined)
    return {
      kind: Put.Item.kind?.S ?? 'audit entry',
      kilobytes: kilobytesOf(Put.Item),
      open: kilobytesOf(openItem(Put.Item)),
    };
  return { kind: Delete === undefined ? 'check' : 'delete', kilobytes: 0, open: 0 };
};

const itemsIn = (input: ServiceInputTypes): readonly MeteredItem[] =>
  'TransactItems' in input ? (input.TransactItems ?? []).map(itemOf) : [];

/** A place whose clients count what their calls cost. */
export const meterPlace = (place: Place) => {
  let usage: Usage = { writes: 0, readCalls: 0, items: [] };
  return {
    place: {
      ...place,
      newClient: () => {
        const client = place.newClient();
        client.middlewareStack.add(
          (next, { commandName = '' }) =>
            async call => {
              Object.assign(call.input, { ReturnConsumedCapacity: 'TOTAL' });
              const answer = await next(call);
              const wrote = /Put|Update|Delete|Write/.test(commandName);
              usage = {
                writes: usage.writes + (wrote ? unitsIn(answer.output) : 0),
                readCalls: usage.readCalls + (wrote ? 0 : 1),
                items: [...usage.items, ...itemsIn(call.input)],
              };
              return answer;
            },
          { step: 'initialize', name: 'count' },
        );
        return client;
      },
    },
    usage: () => usage,
  };
};
