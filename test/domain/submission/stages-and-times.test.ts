import { describe, expect, test } from '@jest/globals';
import { filingTime } from '#shared/domain/submission/filing-time.ts';
import { isCode, isOpen, newConfirmation } from '#shared/domain/submission/one-time-confirmation.ts';
import { publicStageOf } from '#shared/domain/submission/public-stage.ts';
import { publicStateOf } from '#shared/domain/submission/public-state.ts';
import { shardOf } from '#shared/domain/submission/shard-of.ts';
import { codeOf } from '../../support/answered.ts';
import { buildRound, sampleTimeline } from '../../support/round-builder.ts';
import { sampleId } from '../../support/seed.ts';

const opensAt = Date.parse(sampleTimeline.opensAt);
const closesAt = Date.parse(sampleTimeline.closesAt);

describe('filing time', () => {
  test.each([
    ['announced', opensAt, 'round.not-open'],
    ['open', opensAt - 1, 'round.not-open'],
    ['open', opensAt, 'ok'],
    ['open', closesAt - 1, 'ok'],
    ['open', closesAt, 'round.closed'],
    ['closed', closesAt - 1, 'ok'],
    ['closed', closesAt, 'round.closed'],
    ['screening', closesAt - 1, 'round.closed'],
    ['cancelled', closesAt - 1, 'round.closed'],
  ] as const)('in a round %s at %i: %s', (state, now, code) => {
    expect(codeOf(filingTime(buildRound({ state }), now))).toBe(code);
  });
});

describe('nothing of the results shows before the round is published', () => {
  const stageIn = (
    round: Parameters<typeof buildRound>[0],
    state: 'eligible' | 'recognised' | 'not-recognised',
  ) => publicStageOf({ state, supplement: null }, buildRound(round));

  test.each(['judging', 'council', 'deciding'] as const)('in a round %s all look alike', state => {
    const eligible = stageIn({ state }, 'eligible');

    expect(eligible.stage).toBe('judging');
    expect(stageIn({ state }, 'recognised')).toEqual(eligible);
    expect(stageIn({ state }, 'not-recognised')).toEqual(eligible);
    expect(publicStateOf('recognised', { state })).toBe('eligible');
  });

  test('then each shows its own', () => {
    expect(stageIn({ state: 'published' }, 'recognised').stage).toBe('recognised');
    expect(publicStateOf('not-recognised', { state: 'published' })).toBe('not-recognised');
  });
});

describe('one-time confirmation', () => {
  const made = newConfirmation(sampleId(1), '123456', 'a1b2', '+84•••001', opensAt);

  test('only its own digits open it, and its record does not hold them', () => {
    expect(isCode(made, '123456')).toBe(true);
    expect(isCode(made, '123457')).toBe(false);
    expect(JSON.stringify(made)).not.toContain('123456');
  });

  test.each([
    ['within ten minutes', {}, 599_999, true],
    ['after ten minutes', {}, 600_000, false],
    ['used', { usedAt: '2026-03-09T01:00:00.000Z' }, 1, false],
    ['tried too often', { attemptsLeft: 0 }, 1, false],
  ] as const)('%s', (_, changes, after, open) => {
    expect(isOpen({ ...made, ...changes }, opensAt + after)).toBe(open);
  });
});

test('a submission has one place among its shards, and many spread over all of them', () => {
  const places = Array.from({ length: 400 }, (_, index) => shardOf(sampleId(index), 16));

  expect(shardOf(sampleId(7), 16)).toBe(places[7]);
  expect(new Set(places).size).toBe(16);
});
