import { describe, expect, test } from '@jest/globals';
import type { ScoreFrame } from '#shared/domain/judging/judging.ts';
import {
  agreeToFrame,
  frameCriteria,
  linesOf,
  proposeFrame,
  wholeCriteria,
} from '#shared/domain/judging/score-frame.ts';

const set = 'tt26-2014-phuluc4';
const part = (code: string, max: number) => ({ code, label: `Mục mẫu ${code}`, max });
const whole = (...codes: string[]) => codes.map(code => ({ code, parts: [] }));
const frame: ScoreFrame = {
  roundId: 'round',
  group: 'CK',
  criteria: wholeCriteria(set),
  proposal: 1,
  proposedBy: 'head',
  agreedBy: [],
  frozenAt: null,
};
const judging = [{ personId: 'a' }, { personId: 'b' }];
const codes = (result: ReturnType<typeof frameCriteria>) =>
  result.ok ? [] : (result.refusal.pointers ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a score frame', () => {
  test('begins with the legal criteria, whole: 40, 40, 10, 10', () => {
    expect(linesOf(frame).map(({ max }) => max)).toEqual([4000, 4000, 1000, 1000]);
  });

  test('takes parts that sum exactly to the legal maximum', () => {
    const c1 = { code: 'C1', parts: [part('C1.1', 1550), part('C1.2', 2450)] };
    const criteria = frameCriteria(set, 50, [c1, ...whole('C2', 'C3', 'C4')]);
    expect(criteria.ok && linesOf({ criteria: criteria.value }).map(({ code }) => code)).toEqual([
      'C1.1',
      'C1.2',
      'C2',
      'C3',
      'C4',
    ]);
  });

  test.each([
    [
      'one step too few',
      [part('C1.1', 2000), part('C1.2', 1950)],
      '/body/criteria/0/parts score-frame.parts-do-not-sum',
    ],
    ['one step too many', [part('C1.1', 4050)], '/body/criteria/0/parts score-frame.parts-do-not-sum'],
    [
      'a part off the step',
      [part('C1.1', 3975), part('C1.2', 25)],
      '/body/criteria/0/parts/0/max score-frame.part-off-step',
    ],
    [
      'a part of nothing',
      [part('C1.1', 4000), part('C1.2', 0)],
      '/body/criteria/0/parts/1/max score-frame.part-off-step',
    ],
    [
      'a part of another criterion',
      [part('C2.1', 4000)],
      '/body/criteria/0/parts/0/code score-frame.part-code',
    ],
    [
      'one code twice',
      [part('C1.1', 2000), part('C1.1', 2000)],
      '/body/criteria/0/parts/0/code score-frame.part-code',
    ],
  ])('refuses %s', (_name, parts, first) => {
    const found = codes(frameCriteria(set, 50, [{ code: 'C1', parts }, ...whole('C2', 'C3', 'C4')]));
    expect(found[0]).toBe(first);
  });

  test.each([
    ['lacks a criterion', whole('C1', 'C2', 'C3')],
    ['names one twice', whole('C1', 'C2', 'C3', 'C3')],
    ['adds one', whole('C1', 'C2', 'C3', 'C4', 'C5')],
  ])('refuses a proposal that %s', (_name, criteria) => {
    expect(codes(frameCriteria(set, 50, criteria))).toEqual(['/body/criteria score-frame.criteria-differ']);
  });

  test('freezes when everyone who still judges has agreed, not before', () => {
    const first = agreeToFrame(frame, { jurorId: 'a', proposal: 1, now: 0 }, judging);
    expect(first).toMatchObject({ ok: true, value: { frozenAt: null, agreedBy: ['a'] } });
    const second = agreeToFrame(
      first.ok ? first.value : frame,
      { jurorId: 'b', proposal: 1, now: 0 },
      judging,
    );
    expect(second).toMatchObject({ ok: true, value: { frozenAt: '1970-01-01T00:00:00.000Z' } });
  });

  test('a new proposal asks everyone again, and agreeing to the old one is refused', () => {
    const agreed = { ...frame, agreedBy: ['a'] };
    const proposed = proposeFrame(agreed, wholeCriteria(set), 'head');
    expect(proposed).toMatchObject({ ok: true, value: { proposal: 2, agreedBy: [] } });
    const stale = agreeToFrame(
      proposed.ok ? proposed.value : frame,
      { jurorId: 'b', proposal: 1, now: 0 },
      judging,
    );
    expect(stale).toMatchObject({ ok: false, refusal: { code: 'score-frame.proposal-changed' } });
  });

  test('nothing changes once frozen', () => {
    const frozen = { ...frame, frozenAt: '2026-05-10T00:00:00.000Z' };
    expect(proposeFrame(frozen, wholeCriteria(set), 'head').ok).toBe(false);
    expect(agreeToFrame(frozen, { jurorId: 'a', proposal: 1, now: 0 }, judging).ok).toBe(false);
  });
});
