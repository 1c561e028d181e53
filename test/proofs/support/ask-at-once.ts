import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Reply } from '#test/secrecy/gateway.ts';
import type { Prepared, Sent } from './prepared.ts';
import { openProcess, type Planted } from './process.ts';

/**
 * The request by many clients, each a process of its own, who meet between reading and writing: none writes before each has come
 * to its write or was answered without one. What chance would show in one run of many shows in each, however busy the computer is.
 */
export const askAtOnce = async (
  route: Prepared,
  clients: number,
  { wrap, spoil }: Planted,
  as: (client: number) => Sent & { readonly row: string },
): Promise<readonly Reply[]> => {
  const { promise: allCame, resolve } = Promise.withResolvers<void>();
  const came = new Set<number>();
  const come = (client: number): void => {
    came.add(client);
    if (came.size === clients) resolve();
  };
  const holding = (client: number) => (dynamo: DynamoDBClient) => {
    spoil?.(dynamo);
    dynamo.middlewareStack.add(
      (next, { commandName }) =>
        async call => {
          if (commandName === 'TransactWriteItemsCommand') {
            come(client);
            await allCame;
          }
          return next(call);
        },
      { step: 'initialize', name: 'meeting' },
    );
  };
  return Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const { row, ...sent } = as(client);
      const world = openProcess(route.place, route.files, {
        ...{ row, spoil: holding(client) },
        ...(wrap && { wrap }),
      });
      return route.ask(world, sent).finally(() => come(client));
    }),
  );
};
