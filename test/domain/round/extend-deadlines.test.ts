import { describe, expect, test } from '@jest/globals';
import { extendDeadlines } from '#shared/domain/round/extend-deadlines.ts';
import type { Timeline } from '#shared/domain/round/round.ts';
import type { RoundState } from '#shared/domain/round/states.ts';
import { millis } from '#shared/kernel/instant.ts';
import { buildRound, sampleTimeline } from '../../support/round-builder.ts';

const by = (now: string) => ({ personId: 'official-1', reason: 'Mưa lũ (mẫu)', now: millis(now) });
const duringIntake = '2026-04-01T00:00:00.000Z';
const later = '2026-04-12T10:00:00.000Z';

const problems = (
  state: RoundState,
  deadlines: Partial<Timeline>,
  now: string,
  more: Parameters<typeof buildRound>[0] = {},
) => {
  const result = extendDeadlines(buildRound({ state, ...more }), deadlines, by(now));
  return result.ok ? [] : (result.refusal.pointers ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
};
const at = (name: string, code: string) => [`/body/deadlines/${name} ${code}`];

describe('moving deadlines', () => {
  test('the closing may be moved later while it has not come, and the move stays on record', () => {
    const result = extendDeadlines(buildRound({ state: 'open' }), { closesAt: later }, by(duringIntake));

    expect(result).toMatchObject({
      ok: true,
      value: {
        timeline: { ...sampleTimeline, closesAt: later },
        extensions: [{ deadline: 'closesAt', from: sampleTimeline.closesAt, to: later, by: 'official-1' }],
      },
    });
  });

  test('at the very moment of closing it is too late', () => {
    expect(problems('open', { closesAt: later }, sampleTimeline.closesAt)).toEqual(
      at('closesAt', 'round.deadline-passed'),
    );
    expect(problems('open', { closesAt: later }, '2026-04-10T09:59:59.999Z')).toEqual([]);
  });

  test('never earlier, never the same, never into the past', () => {
    const notLater = at('closesAt', 'round.deadline-not-later');
    expect(problems('open', { closesAt: '2026-04-09T10:00:00.000Z' }, duringIntake)).toEqual(notLater);
    expect(problems('open', { closesAt: sampleTimeline.closesAt }, duringIntake)).toEqual(notLater);
    expect(
      problems('screening', { screeningUntil: '2026-05-09T10:00:00.000Z' }, '2026-05-10T10:00:00.000Z'),
    ).toEqual(at('screeningUntil', 'round.deadline-not-later'));
  });

  test('the order is kept, and several may move together to keep it', () => {
    const closesAt = '2026-05-09T10:00:00.000Z';

    expect(problems('open', { closesAt }, duringIntake)).toEqual(
      at('screeningUntil', 'round.deadline-order'),
    );
    expect(problems('open', { closesAt, screeningUntil: '2026-05-12T10:00:00.000Z' }, duringIntake)).toEqual(
      [],
    );
  });

  test('officials may move a deadline of their own that has passed while its step is undone', () => {
    expect(
      problems('screening', { screeningUntil: '2026-05-12T10:00:00.000Z' }, '2026-05-10T10:00:00.000Z'),
    ).toEqual([]);
  });

  const behind: readonly [RoundState, keyof Timeline][] = [
    ['open', 'opensAt'],
    ['closed', 'closesAt'],
    ['judging', 'screeningUntil'],
    ['council', 'scoringUntil'],
    ['deciding', 'councilUntil'],
    ['published', 'decisionUntil'],
    ['cancelled', 'decisionUntil'],
    ['finished', 'decisionUntil'],
  ];
  test.each(behind)('in state %s the deadline %s no longer moves', (state, name) => {
    expect(problems(state, { [name]: '2026-12-01T00:00:00.000Z' }, duringIntake)).toEqual(
      at(name, 'round.deadline-not-movable'),
    );
  });

  test('once scoring has begun the frames are done', () => {
    expect(
      problems('judging', { framesUntil: '2026-05-16T10:00:00.000Z' }, '2026-05-14T00:00:00.000Z', {
        scoringRound: 1,
      }),
    ).toEqual(at('framesUntil', 'round.deadline-not-movable'));
  });

  test('complaints must stay within the holiday table', () => {
    expect(problems('open', { decisionUntil: '2090-01-01T00:00:00.000Z' }, duringIntake)).toEqual(
      at('decisionUntil', 'calendar.beyond-table'),
    );
  });
});
