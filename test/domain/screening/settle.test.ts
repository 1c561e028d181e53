import { describe, expect, test } from '@jest/globals';
import type { Screening } from '#shared/domain/screening/screening.ts';
import { requestSupplement, settleSubmission } from '#shared/domain/screening/settle.ts';
import { buildRound } from '../../support/round-builder.ts';
import { buildSubmission } from '../../support/submission-builder.ts';

const round = buildRound({ state: 'screening' });
const submission = buildSubmission(1);
const now = Date.parse('2026-04-20T03:00:00.000Z');
const screening = (severity?: 'blocking' | 'warning'): Screening => ({
  submissionId: submission.id,
  roundId: round.id,
  verdicts:
    severity === undefined
      ? [{ check: 'a', answer: 'pass' }]
      : [{ check: 'a', answer: 'fail', severity, code: 'screening.a', params: {} }],
  checkedAt: '2026-04-11T00:00:00.000Z',
  snapshotAt: '2026-03-20T04:00:00.000Z',
});
const facts = (more: object = {}) => ({
  round,
  submission,
  screening: screening(),
  by: 'official-1',
  now,
  ...more,
});
const eligible = { eligible: true, reason: null, legalBasis: null };
const pointers = (result: ReturnType<typeof settleSubmission>) =>
  result.ok ? [] : (result.refusal.pointers ?? []).map(({ pointer }) => pointer);

describe('settling a submission', () => {
  test('a dossier without findings becomes eligible without a word', () => {
    expect(settleSubmission(facts(), eligible)).toMatchObject({
      ok: true,
      value: { state: 'eligible', settlement: { by: 'official-1', eligible: true } },
    });
  });

  test('a blocking failure needs a reason to pass; a warning does not', () => {
    const blocked = facts({ screening: screening('blocking') });
    expect(pointers(settleSubmission(blocked, eligible))).toEqual(['/body/reason']);
    expect(settleSubmission(blocked, { ...eligible, reason: 'Đã đối chiếu bản giấy' }).ok).toBe(true);
    expect(settleSubmission(facts({ screening: screening('warning') }), eligible).ok).toBe(true);
  });

  test('an ineligible one needs a reason and a legal basis, both named at once', () => {
    const answer = { eligible: false, reason: null, legalBasis: null };
    expect(pointers(settleSubmission(facts(), answer))).toEqual(['/body/reason', '/body/legalBasis']);
  });

  test.each([
    ['outside screening', { round: buildRound({ state: 'closed' }) }, 'screening.not-now'],
    ['once settled', { submission: buildSubmission(1, { state: 'eligible' }) }, 'screening.settled-already'],
    [
      'once withdrawn',
      { submission: buildSubmission(1, { state: 'withdrawn' }) },
      'screening.settled-already',
    ],
    ['by one of those who filed it', { by: submission.ownerIds[0] }, 'screening.own-dossier'],
    ['unchecked', { screening: undefined }, 'screening.not-checked'],
    [
      'checked before the supplement came',
      { screening: { ...screening(), snapshotAt: '2026-03-19T04:00:00.000Z' } },
      'screening.not-checked',
    ],
  ])('is refused %s', (_name, more, code) => {
    expect(settleSubmission(facts(more), eligible)).toEqual({ ok: false, refusal: { code } });
  });
});

describe('asking for supplements', () => {
  const items = [{ type: 'D1' as const, reason: 'Thiếu chữ ký' }];

  test('the days are working days, the day of asking not counted, to the end of the last', () => {
    const asked = requestSupplement(facts(), items);
    // Monday 20 April 2026 and five working days; the 27th is the day in lieu of the Hùng Kings' day.
    expect(asked).toMatchObject({
      ok: true,
      value: {
        state: 'supplement-requested',
        supplement: { dueDay: '2026-04-28', dueAt: '2026-04-28T17:00:00.000Z' },
      },
    });
  });

  test('is done once only', () => {
    const asked = requestSupplement(facts(), items);
    const again = requestSupplement(
      facts({ submission: asked.ok ? { ...asked.value, state: 'submitted' } : submission }),
      items,
    );
    expect(again).toMatchObject({ ok: false, refusal: { code: 'screening.supplement-once' } });
  });

  test('is refused past the end of the holiday table rather than guessed', () => {
    const late = requestSupplement(facts({ now: Date.parse('2028-12-28T03:00:00.000Z') }), items);
    expect(late).toMatchObject({ ok: false, refusal: { code: 'calendar.beyond-table' } });
  });

  test('holds settling back until it is due, and not longer', () => {
    const asked = requestSupplement(facts(), items);
    const waiting = asked.ok ? asked.value : submission;
    const due = Date.parse('2026-04-28T17:00:00.000Z');
    expect(settleSubmission(facts({ submission: waiting, now: due - 1 }), eligible)).toMatchObject({
      ok: false,
      refusal: { code: 'screening.supplement-pending' },
    });
    expect(settleSubmission(facts({ submission: waiting, now: due }), eligible).ok).toBe(true);
  });
});
