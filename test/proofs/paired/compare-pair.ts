import type { World } from '#shared/application/ports.ts';
import { people } from '../matrix/people.ts';
import { readers } from '../support/readers.ts';
import type { Cell, openCells } from './draw-cells.ts';
import type { Pair } from './draw-pairs.ts';
import { observe } from './observe.ts';
import { kindsAt, observeFiles } from './observe-files.ts';
import { kindsThatDiffer, type Paired } from './open-worlds.ts';
import { plantedInFiles, plantedLeaks, spoiled } from './plants.ts';
import { differences, type Seen } from './seen.ts';

type Cells = ReturnType<typeof openCells>;

const isOther = async () => true;
const isSeen = (leaking: Seen, seen: Seen): boolean =>
  [...leaking].some(([key, said]) => seen.get(key) !== said);

/** Which planted leaks of this very secret the slice of this pair sees; only what would show it is asked again. */
const findPlanted = async (pair: Pair, other: Paired, slice: readonly Cell[], seen: Seen) => {
  const found: string[] = [];
  for (const [name, { routeId, through }] of Object.entries(plantedLeaks)) {
    const cells = slice.filter(({ contract }) => contract.id === routeId);
    if (cells.length === 0) continue;
    const watch = { paired: other, secret: pair.secret, cells, through: through(isOther) };
    if (isSeen(await observe(watch), seen)) found.push(name);
  }
  return found;
};

type LookAtFiles = (spoil: (world: World) => World) => Promise<Seen>;

/** The same of files: making them costs much, so that each leak is looked for until a few pairs have found it. */
const findInFiles = async (look: LookAtFiles, seen: Seen, before: ReadonlyMap<string, number>) => {
  const found: string[] = [];
  for (const [name, spoil] of Object.entries(plantedInFiles))
    if ((before.get(name) ?? 0) < 3)
      if (isSeen(await look(world => spoiled(world, spoil, isOther)), seen)) found.push(name);
  return found;
};

/** What a run keeps over its pairs. */
export type Run = {
  readonly turn: number;
  readonly cells: Cells;
  /** Of those who may know. */
  readonly knowing: Cells;
  /** By planted leak, how many pairs found it. */
  readonly found: ReadonlyMap<string, number>;
};

/** Two worlds that differ in one secret, seen by slices of those who may not know it, and by some who may. */
export const comparePair = async (pair: Pair, { turn, cells, knowing, found }: Run) => {
  const { moment, secret } = pair;
  const knowers = people.filter(secret.mayKnow);
  const slice = cells.take(person => !knowers.includes(person));
  const own = knowing
    .take(person => knowers.includes(person))
    .filter(({ marked, contract }) => marked && contract.method === 'GET');
  const unknowing = readers.filter(({ name }) => !knowers.some(person => person.name === name));
  const files = (paired: Paired, watch: Partial<Parameters<typeof observeFiles>[0]> = {}) =>
    observeFiles({ paired, secret, readers: unknowing, ...kindsAt(turn), ...watch });
  const look = async (paired: Paired) => ({
    told: JSON.stringify(paired.effects),
    seen: await observe({ paired, secret, cells: slice }),
    known: await observe({ paired, secret, cells: own }),
  });
  const one = await moment.fork(secret, false);
  const first = await look(one);
  // The last of each world, since what is asked to be made is kept.
  const firstFiles = await files(one);
  const other = await moment.fork(secret, true);
  const second = await look(other);
  const planted = await findPlanted(pair, other, slice, second.seen);
  const secondFiles = await files(other);
  // Each in a world that has not been asked for files yet.
  const spoil: LookAtFiles = async by => files(await moment.fork(secret, true), { spoil: by });
  const spoiledFiles = await findInFiles(spoil, secondFiles, found);
  const leaks = [
    ...differences(first.seen, second.seen),
    ...differences(firstFiles, secondFiles),
    ...(first.told === second.told ? [] : ['what is sent when it comes about']),
  ];
  return {
    leaks: leaks.map(where => `${pair.name} (${secret.what}; ${pair.at}): ${where}`),
    varied: kindsThatDiffer(one.kept, other.kept),
    answers: first.seen.size,
    given: [...first.seen.values()].filter(said => said.startsWith('[{"status":20')).length,
    files: firstFiles.size,
    /** Whether some who may know it were asked, and saw it. */
    known: differences(first.known, second.known).length > 0,
    planted: [...planted, ...spoiledFiles],
  };
};
