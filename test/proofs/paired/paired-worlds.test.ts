import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '#shared/application/ports.ts';
import { entityKinds } from '#shared/domain/entities.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { piped } from '../matrix/open-matrix.ts';
import { people } from '../matrix/people.ts';
import { atDepth } from '../support/depth.ts';
import { readers } from '../support/readers.ts';
import { progressOf } from '../support/say-progress.ts';
import { proofSeed, sayProof } from '../support/say-proof.ts';
import { comparePair } from './compare-pair.ts';
import { type Cell, openCells } from './draw-cells.ts';
import { drawPairs, kindsOfSecrets } from './draw-pairs.ts';
import { moments } from './moments.ts';
import { observe } from './observe.ts';
import { observeFiles } from './observe-files.ts';
import { openWorlds, type Paired } from './open-worlds.ts';
import { type IsOther, plantedInFiles, plantedLeaks, spoiled } from './plants.ts';
import { alter, type Secret } from './secret.ts';
import { differences, type Seen } from './seen.ts';

const plants = [...Object.keys(plantedLeaks), ...Object.keys(plantedInFiles)];
const seed = proofSeed();
let worlds: Awaited<ReturnType<typeof openWorlds>>;
beforeAll(async () => {
  worlds = await openWorlds();
});
afterAll(() => worlds.close());

/** Every kind that is named and fields of some records; in a deep run all of both twice, of other records, at other moments. */
const pairs = atDepth({ normal: 36, deep: 2 * kindsOfSecrets });

test(
  'worlds that differ in one secret are the same, byte for byte and call for call, to all who may not know it',
  async () => {
    const shares = atDepth({ normal: { marked: 1 / 5, others: 1 / 12 }, deep: { marked: 1, others: 1 } });
    const cells = openCells(seed, shares);
    const knowing = openCells(seed + 1, { marked: 1 / 4, others: 0 });
    const leaks: string[] = [];
    const varied = new Set<string>();
    const found = new Map<string, number>(plants.map(name => [name, 0]));
    const sum = { answers: 0, given: 0, files: 0, known: 0 };
    const progress = progressOf('paired worlds', pairs);
    let turn = 0;
    for await (const pair of drawPairs(worlds, seed, pairs)) {
      const seen = await comparePair(pair, { turn, cells, knowing, found });
      turn += 1;
      leaks.push(...seen.leaks);
      progress(leaks.length);
      for (const kind of seen.varied) varied.add(kind);
      for (const name of seen.planted) found.set(name, (found.get(name) ?? 0) + 1);
      sum.answers += seen.answers;
      sum.given += seen.given;
      sum.files += seen.files;
      sum.known += seen.known ? 1 : 0;
    }
    expect(leaks).toEqual([]);
    sayProof('paired worlds', {
      pairs: { value: turn, least: atDepth({ normal: 36, deep: 100 }) },
      answers: { value: sum.answers, least: 600 * turn },
      'and given': { value: sum.given, least: 50 * turn },
      files: { value: sum.files, least: turn },
      'least asked of a person at a route': {
        value: cells.leastAsked(),
        least: atDepth({ normal: 2, deep: 8 }),
      },
      'kinds of records': {
        value: varied.size,
        least: atDepth({ normal: 20, deep: entityKinds.length - 10 }),
      },
      'pairs told apart by those who may': { value: sum.known, least: Math.ceil(turn / 3) },
    });
    sayProof(
      'paired worlds, pairs that saw a planted leak by',
      Object.fromEntries([...found].map(([name, value]) => [name, { value, least: 1 }])),
    );
  },
  atDepth({ normal: 900_000, deep: 4 * 3_600_000 }),
);

/** Leaks that are made of what stands in the records: whether a juror praised an entry. */
describe('the comparison', () => {
  const names = ['producer-1', 'juror-1', 'official-here', 'auditor-here', 'official-beside', 'stranger-1'];
  const isOther: IsOther = async world =>
    (await world.records.children('sheet', sampleRoundId)).some(({ body }) => body.remarks === 'Khen (mẫu)');
  const secret: Secret = {
    what: "a juror's remarks",
    now: moments['when results are public'].from,
    mayKnow: () => false,
    seed: async (world, other) => {
      const sheets = await world.records.children('sheet', sampleRoundId);
      const id = sheets.find(({ body }) => body.jurorId === 'juror-2')?.id ?? '';
      await alter(world, 'sheet', id, body => ({ ...body, remarks: other ? 'Khen (mẫu)' : 'Chê (mẫu)' }));
    },
  };
  const cellsOf = (routeId: string): readonly Cell[] =>
    piped
      .filter(({ id }) => id === routeId)
      .flatMap(contract =>
        people
          .filter(({ name }) => names.includes(name))
          .map(person => ({ person, contract, before: 0, marked: true })),
      );
  /** By leak, what is seen of one of the worlds in which it is planted. */
  const lookAt = async (fork: () => Promise<Paired>): Promise<ReadonlyMap<string, Seen>> => {
    const looks = new Map<string, Seen>();
    const paired = await fork();
    for (const [name, { routeId, through }] of Object.entries(plantedLeaks))
      looks.set(name, await observe({ paired, secret, cells: cellsOf(routeId), through: through(isOther) }));
    const officials = readers.filter(({ name }) => name === 'official-here');
    for (const [name, leak] of Object.entries(plantedInFiles)) {
      const spoil = (world: World) => spoiled(world, leak, isOther);
      const watch = { paired: await fork(), secret, readers: officials, made: true, spoil };
      looks.set(name, await observeFiles({ ...watch, kinds: ['filed-submissions', 'jury-list'] }));
    }
    return looks;
  };
  let looks: readonly [ReadonlyMap<string, Seen>, ReadonlyMap<string, Seen>];
  beforeAll(async () => {
    const moment = await worlds.at('when results are public');
    looks = [await lookAt(() => moment.fork(secret, false)), await lookAt(() => moment.fork(secret, true))];
  }, 300_000);

  test.each(plants)('sees a leak by %s', name => {
    const [one, other] = looks.map(look => look.get(name) ?? new Map<string, string>());
    expect(differences(one ?? new Map(), other ?? new Map())).not.toEqual([]);
  });
});
