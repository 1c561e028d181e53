import { nobody } from '#functions/edge/principal.ts';
import type { World } from '#shared/application/ports.ts';
import type { Contract } from '#shared/contracts/contract.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { openDoor } from '../support/open-door.ts';
import type { Engine } from '../support/place.ts';
import { callOf, prepare } from '../support/prepared.ts';
import { openProcess } from '../support/process.ts';
import { rememberReads } from '../support/remember-reads.ts';
import { requestCases } from '../support/requests/index.ts';
import { anyHarm, type Fuzzed, fuzz, noteInside, type Sound } from './fuzz.ts';

/** Says of every command that it was done, and does nothing: the next request meets the same state. */
const pretending = (world: World): World => ({
  ...world,
  records: {
    ...rememberReads(world.records),
    closeIntake: async () => {},
    countUse: async () => 1,
    commit: async () => ({ type: 'committed' }),
  },
});

const isReadOf = (contract: Contract, params: Readonly<Record<string, string>>): boolean =>
  Object.keys(contract.params.shape).every(name => name in params);

const pick = (params: Readonly<Record<string, string>>, contract: Contract) =>
  Object.fromEntries(Object.entries(params).filter(([name]) => name in contract.params.shape));

const callerOf = (id: string | null) =>
  id === null ? nobody : { id, kind: 'person', name: id, email: '', establishmentIds: '' };

type Options = {
  readonly engine: Engine;
  /** How often each is sent, every second time harmed. */
  readonly each: number;
  readonly seed: number;
  readonly routes: readonly Contract[];
};

/** Requests to the routes, from where one to each of them is known to succeed; and readings of the same things there. */
export const fuzzWhereItSucceeds = async ({ engine, each, seed, routes }: Options): Promise<Fuzzed> => {
  const all: Fuzzed[] = [];
  const readings = routes.filter(({ method }) => method === 'GET');
  for (const one of requestCases.filter(({ contract }) => routes.includes(contract))) {
    const { place, files, asked } = await prepare(engine, one);
    const noted = noteInside();
    const door = openDoor(pretending(openProcess(place, files)), noted.through);
    const params = { roundId: sampleRoundId, ...callOf(asked).params };
    const sound = (contract: Contract): Sound => ({
      ...{ contract, door, who: asked.as ?? 'nobody', caller: callerOf(asked.as), now: asked.now },
      input: {
        params: pick(params, contract),
        query: {},
        body: contract === one.contract ? asked.body : undefined,
      },
      version: asked.version,
    });
    for (const contract of [one.contract, ...readings.filter(reading => isReadOf(reading, params))])
      all.push(
        await fuzz({
          ...{ count: each, seed, sound: () => sound(contract), wasInside: noted.wasInside },
          harms: (choose, turn) => (turn % 2 === 0 ? ['as it is'] : anyHarm(choose)),
        }),
      );
  }
  return sumOf(all);
};

/** What was exercised altogether. */
export const sumOf = (all: readonly Fuzzed[]): Fuzzed => {
  const done = new Map<string, number>();
  for (const [id, times] of all.flatMap(one => [...one.done])) done.set(id, (done.get(id) ?? 0) + times);
  return {
    requests: all.reduce((sum, { requests }) => sum + requests, 0),
    deep: all.reduce((sum, { deep }) => sum + deep, 0),
    done,
    wrong: all.flatMap(({ wrong }) => wrong),
  };
};
