import type { Route } from '#functions/edge/route.ts';
import type { Contract } from '#shared/contracts/contract.ts';
import { when } from '../../secrecy/whole-round.ts';
import { frozenWorld } from '../matrix/frozen-world.ts';
import { type openMatrix, piped, states } from '../matrix/open-matrix.ts';
import { type Person, people } from '../matrix/people.ts';
import { readWhoMay } from '../matrix/who-may.ts';
import { makeInput } from '../support/make-input.ts';
import { openDoor } from '../support/open-door.ts';
import { type anyHarm, type Fuzzed, fuzz, noteInside } from './fuzz.ts';

type Matrix = Awaited<ReturnType<typeof openMatrix>>;
const table = readWhoMay();

/** Those who may ask a route: the others would only ever meet the door. */
export const whoMayAsk = ({ id }: Contract): readonly Person[] => {
  const able = people.filter(({ columns }) => columns.some(column => table.get(id)?.has(column)));
  return able.length === 0 ? people : able;
};

type Options = {
  readonly matrix: Matrix;
  readonly count: number;
  readonly seed: number;
  readonly routes?: readonly Contract[];
  readonly askers?: (contract: Contract) => readonly Person[];
  readonly harms?: typeof anyHarm;
  readonly through?: (route: Route) => Route;
  /** Milliseconds that a function has for an answer. */
  readonly patience?: number;
};

/** Requests made from the contracts, in a round of every state. */
export const fuzzInAnyState = async (options: Options): Promise<Fuzzed> => {
  const { matrix, count, seed, routes = piped, askers = whoMayAsk, harms, through, patience } = options;
  const noted = noteInside(through);
  const doors = states.map(state =>
    openDoor(frozenWorld(matrix.world, state, { pretend: true }).world, noted.through, patience),
  );
  return fuzz({
    ...{ count, seed, wasInside: noted.wasInside, ...(harms && { harms }) },
    sound: (turn, choose) => {
      const contract = routes[turn % routes.length];
      const door = doors[choose(doors.length)];
      if (contract === undefined || door === undefined) throw new Error('no route');
      const able = askers(contract);
      const person = able[choose(able.length)];
      const input = makeInput(contract, { ...matrix.values, ...person?.values }, choose);
      return { contract, door, who: person?.name ?? '', caller: person?.caller, now: when, input };
    },
  });
};
