import { frozenWorld } from '../proofs/matrix/frozen-world.ts';
import { openMatrix, piped, requestOf, states } from '../proofs/matrix/open-matrix.ts';
import { people } from '../proofs/matrix/people.ts';
import { openDoor } from '../proofs/support/open-door.ts';
import type { Line } from './line.ts';
import { medianOf } from './measure.ts';

/** Calls of the store by every route that only reads, asked by the first who may, in the first state of a round that has an answer. */
export const measureReadingCosts = async (): Promise<readonly Line[]> => {
  const matrix = await openMatrix();
  try {
    let calls = 0;
    matrix.client.middlewareStack.add(
      next => call => {
        calls += 1;
        return next(call);
      },
      { step: 'initialize', name: 'count' },
    );
    const readings = piped.filter(({ method }) => method === 'GET');
    const costs = new Map<string, number>();
    for (const state of states) {
      const door = openDoor(frozenWorld(matrix.fresh, state).world);
      for (const contract of readings.filter(({ id }) => !costs.has(id)))
        for (const person of people) {
          calls = 0;
          const { status } = await door(requestOf(contract, person, matrix.values));
          if (status !== contract.status) continue;
          costs.set(contract.id, calls);
          break;
        }
    }
    const without = readings.flatMap(({ id }) => (costs.has(id) ? [] : [id]));
    const [most = '', mostCalls = 0] = [...costs].reduce((a, b) => (a[1] >= b[1] ? a : b), ['', 0]);
    const how = `most: ${most} with ${mostCalls}; of a small round that was played to its end`;
    return [
      {
        name: 'read calls of a reading, median',
        value: medianOf([...costs.values()]),
        bound: null,
        unit: 'calls',
        yardstick: `${costs.size} routes that only read`,
        note: without.length === 0 ? how : `${how}; without an answer: ${without.join(', ')}`,
        each: Object.fromEntries(costs),
      },
    ];
  } finally {
    await matrix.close();
  }
};
