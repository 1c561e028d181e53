import type { ServiceOutputTypes } from '@aws-sdk/client-dynamodb';
import type { Place } from '../proofs/support/place.ts';

export type Usage = {
  /** Write units, a transaction's items twice, as DynamoDB bills them. */
  readonly writes: number;
  readonly readCalls: number;
};

const unitsIn = (output: ServiceOutputTypes): number => {
  const consumed = 'ConsumedCapacity' in output ? output.ConsumedCapacity : undefined;
  return [consumed ?? []]
    .flat()
    .reduce((sum, used) => sum + ('CapacityUnits' in used ? (used.CapacityUnits ?? 0) : 0), 0);
};

/** A place whose clients count what their calls cost. */
export const meterPlace = (place: Place) => {
  let usage: Usage = { writes: 0, readCalls: 0 };
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
