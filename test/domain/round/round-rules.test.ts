import { describe, expect, test } from '@jest/globals';
import { attemptOf, isSuperseded } from '#shared/domain/round/attempt.ts';
import { gateDeadlineOf, presentGate } from '#shared/domain/round/deadlines.ts';
import { rulesFor } from '#shared/domain/round/round-defaults.ts';
import { shiftByYears, shiftToOpening } from '#shared/domain/round/shift-timeline.ts';
import { stallReason } from '#shared/domain/round/stall-reason.ts';
import { hasReached, mayFollow, type RoundState, roundStates } from '#shared/domain/round/states.ts';
import { allowedSteps } from '#shared/domain/round/steps.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { buildRound, sampleTimeline } from '../../support/round-builder.ts';

describe('rules of a new round', () => {
  const oldPlan = { number: '1/KH', date: '2018-08-15' };
  const newPlan = { number: '1/KH', date: '2018-08-16' };

  test('region and nation ask for recognition below; the others do not', () => {
    expect(rulesFor('KHUVUC', null, {}).requireLowerLevelRecognition).toBe(true);
    expect(rulesFor('QUOCGIA', null, {}).requireLowerLevelRecognition).toBe(true);
    expect(rulesFor('TINH', null, {}).requireLowerLevelRecognition).toBe(false);
    expect(rulesFor('XA', null, {}).requireLowerLevelRecognition).toBe(false);
  });

  test('certificates of plans before 16 August 2018 run one year shorter', () => {
    expect(rulesFor('TINH', oldPlan, {}).certificateValidYearOffset).toBe(2);
    expect(rulesFor('TINH', newPlan, {}).certificateValidYearOffset).toBe(3);
  });

  test('what the plan sets wins over every default', () => {
    expect(rulesFor('TINH', oldPlan, { certificateValidYearOffset: 4, passMark: 7500 })).toMatchObject({
      certificateValidYearOffset: 4,
      passMark: 7500,
      scoreStep: 50,
    });
  });
});

describe('dates of a clone', () => {
  test('move by whole years, local hours kept', () => {
    expect(shiftByYears(sampleTimeline, 2)).toMatchObject({
      opensAt: '2028-03-09T01:00:00.000Z',
      decisionUntil: '2028-06-30T10:00:00.000Z',
    });
  });

  test('move by whole days to a given opening, whose own hour is taken as given', () => {
    expect(shiftToOpening(sampleTimeline, '2026-03-10T02:30:00.000Z')).toMatchObject({
      opensAt: '2026-03-10T02:30:00.000Z',
      closesAt: '2026-04-11T10:00:00.000Z',
    });
  });

  test('29 February becomes 28 February in a common year', () => {
    const leap = { ...sampleTimeline, opensAt: '2028-02-28T18:00:00.000Z' };
    expect(shiftByYears(leap, 1).opensAt).toBe('2029-02-27T18:00:00.000Z');
  });
});

describe('steps that officials may take', () => {
  const beforeOpening = millis(sampleTimeline.opensAt) - 1;
  const opening = millis(sampleTimeline.opensAt);
  const steps = (state: RoundState, attempt: number, now: number) =>
    allowedSteps(buildRound({ state, attempt }), now);

  test.each<[RoundState, number, number, readonly string[]]>([
    ['planned', 0, opening, ['announce', 'cancel']],
    ['announced', 0, beforeOpening, ['extend', 'cancel']],
    ['announced', 0, opening, ['extend', 'open', 'cancel']],
    ['announced', 1, opening, ['extend', 'redrive', 'cancel']],
    ['open', 1, opening, ['extend', 'redrive', 'cancel']],
    ['screening', 1, opening, ['extend', 'close-screening', 'redrive', 'cancel']],
    ['published', 2, opening, ['redrive', 'cancel']],
    ['complaints', 2, opening, ['redrive']],
    ['finished', 2, opening, []],
    ['cancelled', 2, opening, []],
  ])('%s, attempt %i', (state, attempt, now, allowed) => {
    expect(steps(state, attempt, now)).toEqual(allowed);
  });
});

describe('gates', () => {
  test('each state that waits for people has its gate', () => {
    const gates = (Object.keys(roundStates) as RoundState[]).map(state => [
      state,
      presentGate(buildRound({ state, scoringRound: 1 })),
    ]);
    expect(Object.fromEntries(gates)).toMatchObject({
      planned: undefined,
      screening: 'screening',
      judging: 'score-sheets',
      council: 'council',
      deciding: 'decision',
      complaints: 'complaints',
      finished: undefined,
    });
    expect(presentGate(buildRound({ state: 'judging' }))).toBe('score-frames');
  });

  test('a rescore has the time of the council, and its session that of the decision', () => {
    const first = buildRound({ scoringRound: 1 });
    const second = buildRound({ scoringRound: 2 });
    expect(isoOf(gateDeadlineOf(first, 'score-sheets'))).toBe(sampleTimeline.scoringUntil);
    expect(isoOf(gateDeadlineOf(second, 'score-sheets'))).toBe(sampleTimeline.councilUntil);
    expect(isoOf(gateDeadlineOf(second, 'council'))).toBe(sampleTimeline.decisionUntil);
  });
});

describe('states', () => {
  test('every state but the last two has a way on, and none leads out of the end', () => {
    for (const [state, next] of Object.entries(roundStates))
      expect(next.length > 0).toBe(state !== 'finished' && state !== 'cancelled');
  });

  test('a published round is no longer cancelled once complaints run', () => {
    expect(mayFollow('published', 'cancelled')).toBe(true);
    expect(mayFollow('complaints', 'cancelled')).toBe(false);
  });

  test('a cancelled round has reached nothing', () => {
    expect(hasReached('cancelled', 'planned')).toBe(false);
    expect(hasReached('council', 'judging')).toBe(true);
  });
});

describe('attempts and stalls', () => {
  test('an execution is superseded once a later attempt has begun', () => {
    expect(attemptOf('round-01KJ-12')).toBe(12);
    expect(attemptOf('test')).toBeUndefined();
    expect(isSuperseded(buildRound({ attempt: 2 }), 'round-01KJ-1')).toBe(true);
    expect(isSuperseded(buildRound({ attempt: 2 }), 'round-01KJ-2')).toBe(false);
    expect(isSuperseded(buildRound({ attempt: 2 }), 'by-hand')).toBe(false);
  });

  test.each([
    [
      'TaskRefusedError: {"errorType":"TaskRefusedError","errorMessage":"round.opening-early","trace":["at /var/task"]}',
      'round.opening-early',
    ],
    ['TaskRefusedError: round.wrong-state', 'round.wrong-state'],
    ['States.Timeout: ', 'States.Timeout'],
    [
      'Error: {"errorType":"ResourceNotFoundException","errorMessage":"table arn:aws:dynamodb:x:1:table/Records"}',
      'ResourceNotFoundException',
    ],
    ['', 'unknown'],
  ])('of %p officials are told %p', (raw, told) => {
    expect(stallReason(raw)).toBe(told);
  });
});
