import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { catalog, functionNames } from '#functions/catalog.ts';
import type { Service } from '#infra/local/faults/befall-service.ts';
import { faultKinds } from '#infra/local/faults/faults.ts';
import { accessKeyOf } from '#infra/local/runtime/names.ts';
import { registerProducers } from '#test/play/acts/register-producers.ts';
import { differences, essenceOf } from './played/essence.ts';
import { lostOrDoubled, stuck, writtenThoughRefused, wrongAnswers } from './played/find-wrong.ts';
import { type Lived, playUnder } from './played/play-under.ts';
import { playToCertificates } from './played/story.ts';
import { atDepth } from './support/depth.ts';
import { proofSeed, sayProof } from './support/say-proof.ts';

jest.setTimeout(3_600_000);

const rounds = atDepth({ normal: 1, deep: 8 });

/** What befalls the calls of functions to the store and to the other services. */
const plan = {
  ...{ throttle: 0.06, failBefore: 0.06, dropAfterCommit: 0.08, delay: 0.03, delayMs: 40, conflict: 0.06 },
  ...{ partial: 0.1, stale: 0.5, hang: 0.003, everywhere: true },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-played-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const wrongIn = (lived: Lived, calm: Lived): readonly string[] => [
  ...lived.found,
  ...wrongAnswers(lived.heard, calm.heard),
  ...lostOrDoubled(lived, calm),
  ...writtenThoughRefused(lived),
  ...stuck(lived.contents),
  ...differences(essenceOf(calm.contents), essenceOf(lived.contents)),
];

/** Functions that nobody waits for: events, streams, schedules and the workflow call them. */
const inBackground = functionNames.filter(
  name => !['routes', 'authoriser'].includes(catalog[name].trigger.type),
);

const services = ['kms', 's3', 'sfn', 'scheduler', 'ses', 'sns'] as const satisfies readonly Service[];

const figuresOf = (lives: readonly Lived[]) => {
  const sum = (of: (lived: Lived) => number): number => lives.reduce((total, lived) => total + of(lived), 0);
  const met = sum(lived => Object.values(lived.met.met).reduce((total, count) => total + count, 0));
  const struck = inBackground.filter(name => lives.some(lived => lived.met.met[accessKeyOf(name)]));
  return {
    rounds: { value: lives.length, least: rounds },
    ...Object.fromEntries(
      faultKinds.map(kind => [kind, { value: sum(lived => lived.met.injected[kind]), least: 3 * rounds }]),
    ),
    'of a hundred calls met something': {
      value: Math.round((100 * met) / sum(lived => lived.met.calls)),
      least: 10,
    },
    'functions in the background that met something': { value: struck.length, least: 4 },
    'services beside the store that did': {
      value: services.filter(name => lives.some(lived => lived.met.at[name])).length,
      least: 2,
    },
    'answers that asked to try again': {
      value: sum(lived => lived.heard.filter(({ status }) => status === 503).length),
      least: 5 * rounds,
    },
    'answers in all': { value: sum(lived => lived.heard.length), least: 400 * rounds },
    'sent again by an official': { value: sum(lived => lived.parked), least: 0 },
    'rounds driven on by an official': { value: sum(lived => lived.redriven), least: 0 },
  };
};

test('a round that is played while the store fails comes to what it comes to in calm', async () => {
  const play = playToCertificates(proofSeed());
  const calm = await playUnder(folder, {}, play);
  expect([...calm.found, ...stuck(calm.contents)]).toEqual([]);
  const lives: Lived[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const lived = await playUnder(folder, { ...plan, seed: proofSeed() + 1_000 * round }, play);
    expect(wrongIn(lived, calm)).toEqual([]);
    lives.push(lived);
  }
  sayProof('a round played under faults', figuresOf(lives));
});

test('the same harness finds a store that acknowledges what it does not write', async () => {
  const lived = await playUnder(folder, { unwritten: 0.2, seed: proofSeed() }, registerProducers);
  const lost = lostOrDoubled(lived, { ...lived, heard: [] });
  expect(lost.filter(found => found.includes('was acknowledged and is not in the record'))).not.toEqual([]);
});

test.each([400, 404, 500, 502, 504])('an answer %s that the calm round never gave is wrong', status => {
  const heard = { method: 'GET', path: '/v1/me', status, code: 'unknown', requestId: 'r', call: 1 };
  expect(wrongAnswers([heard], [])).toHaveLength(1);
  expect(wrongAnswers([heard], [{ ...heard, status: 503 }])).toHaveLength(1);
});
