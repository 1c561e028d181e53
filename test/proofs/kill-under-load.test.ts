import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { type FilingStage, openFilingStage } from '#test/scenarios/filing/filing-stage.ts';
import { findLosses } from './kill/find-losses.ts';
import { openHands, type Write } from './kill/hands.ts';
import { killAgainAndAgain, type Load, type Moment } from './kill/kill-cycles.ts';
import { atDepth } from './support/depth.ts';
import { proofSeed, sayProof } from './support/say-proof.ts';

jest.setTimeout(3_600_000);

const producers = 21;
const enough = { acknowledged: 10, inFlight: 20 } as const;

let folder: string;
let stage: FilingStage;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-kill-'));
  stage = await openFilingStage(folder, { rounds: 1, producers, products: 1 });
});
afterEach(async () => {
  await stage?.server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const moments = (count: number): readonly Moment[] =>
  fc.sample(
    fc.record({
      acknowledged: fc.integer({ min: enough.acknowledged, max: enough.acknowledged + 6 }),
      ms: fc.integer({ min: 0, max: 20 }),
      what: fc.constantFrom('server', 'server and engine'),
    }),
    { seed: proofSeed(), numRuns: count },
  );

/** The same row of fractions in [0, 1) for the same seed. */
const chances = (): (() => number) => {
  const row = fc.sample(fc.integer({ min: 0, max: 999 }), { seed: proofSeed(), numRuns: 997 });
  let drawn = 0;
  return () => (row[drawn++ % row.length] ?? 0) / 1000;
};

const load = async (more: Partial<Load> = {}): Promise<Load> => {
  const roundId = stage.rounds[0]?.id ?? '';
  return { stage, roundId, hands: await openHands(stage, roundId), chance: chances(), ...more };
};

/** Each acknowledged write once more under its key, some of them: the answer must be the one that was given. */
const repeated = async (writes: readonly Write[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { hand, path, acknowledged, ...write } of writes.filter((_write, index) => index % 7 === 0)) {
    const again = await hand.producer.client.insist('POST', path, write);
    if (again.text !== acknowledged?.text) found.push(`${write.key} is answered ${again.text}`);
  }
  return found;
};

test('a server that is killed again and again at work loses nothing acknowledged and does nothing twice', async () => {
  const cycles = atDepth({ normal: 60, deep: 300 });
  const works = await load();
  const killed = await killAgainAndAgain(works, moments(cycles));
  const writes = works.hands.flatMap(hand => hand.writes);
  const other = await repeated(writes);
  await stage.server.settle();
  await stage.server.stop();

  expect([...killed.refusals, ...other, ...(await findLosses(folder, writes))]).toEqual([]);
  const told = killed.cycles.filter(
    ({ acknowledged, inFlight }) => acknowledged >= enough.acknowledged && inFlight >= 1,
  );
  sayProof('SIGKILL of the server as npm start runs it', {
    cycles: { value: killed.cycles.length, least: cycles },
    'with 10 acknowledged and 1 unknown': { value: told.length, least: Math.ceil(0.8 * cycles) },
    'with 20 in flight': {
      value: killed.cycles.filter(({ inFlight }) => inFlight >= enough.inFlight).length,
      least: Math.ceil(0.8 * cycles),
    },
    'engine killed too': {
      value: killed.cycles.filter(({ what }) => what === 'server and engine').length,
      least: Math.ceil(0.2 * cycles),
    },
    'acknowledged writes': { value: writes.filter(write => write.acknowledged).length, least: 10 * cycles },
    filings: { value: writes.filter(({ kind }) => kind === 'filing').length, least: 15 },
  });
});

test('the same harness finds a store that acknowledges before it writes', async () => {
  const works = await load({
    started: server => server.control('POST', 'faults', { early: true, delayMs: 150 }),
  });
  const { refusals } = await killAgainAndAgain(works, moments(3));
  await stage.server.stop();
  const losses = await findLosses(
    folder,
    works.hands.flatMap(hand => hand.writes),
  );
  expect(
    [...refusals, ...losses].filter(found => found.includes('was acknowledged and is not there')),
  ).not.toEqual([]);
});
