import { describe, expect, test } from '@jest/globals';
import { recordAttendance } from '#shared/domain/council/attendance.ts';
import type { CouncilSession, Standing } from '#shared/domain/council/council.ts';
import { demandProposable, mergeItems, proposalUnits, splitSet } from '#shared/domain/council/proposal.ts';
import { approveAgenda, castBallot, settleItem } from '#shared/domain/council/voting.ts';
import { defaultRoundRules } from '#shared/domain/round/rules.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { Result } from '#shared/kernel/result.ts';
import { monday } from '../../support/asks.ts';
import { sampleId } from '../../support/seed.ts';

const rules = defaultRoundRules;
const people = ['chair', 'a', 'b', 'c', 'd'];
const [first, second, third] = [sampleId(1), sampleId(2), sampleId(3)];

const standing = (submissionId: string, overrides: Partial<Standing> = {}): Standing => ({
  submissionId,
  establishmentId: sampleId(900),
  selectionCode: submissionId.slice(-3),
  group: 'CK',
  ...{ sum: 24_000, count: 3, mean: '80.00', criterionSums: {}, lowest: 8000, highest: 8000 },
  ...{ divergent: false, enoughSheets: true, passed: true, rank: 1, withinQuota: true, tiedAtQuota: false },
  ...overrides,
});
const standings = [
  standing(first),
  standing(second, { rank: 2 }),
  standing(third, { rank: 3, withinQuota: false }),
];
const standingOf = new Map(standings.map(each => [each.submissionId, each]));

const session = (present: readonly string[] = people): CouncilSession => ({
  roundId: sampleId(2),
  number: 1,
  resultVersion: 1,
  openedAt: isoOf(monday),
  openedBy: 'chair',
  members: people.map(personId => ({ personId, name: `Người mẫu ${personId}`, chair: personId === 'chair' })),
  attendance: people.map(personId => ({ personId, present: present.includes(personId), reason: null })),
  items: standings.map(({ submissionId, withinQuota }) => ({
    submissionId,
    excluded: [],
    away: [],
    ballots: [],
    ranked: withinQuota,
    outcome: null,
    departureReason: null,
  })),
  merges: [],
  closed: null,
  proposal: [],
});
const accepted = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);
type Votes = Record<string, 'for' | 'against' | 'abstain'>;
const voted = (start: CouncilSession, submissionId: string, votes: Votes): CouncilSession =>
  Object.entries(votes).reduce(
    (at, [personId, vote]) => accepted(castBallot(at, submissionId, { personId, vote }, rules)),
    start,
  );
const excluding = (start: CouncilSession, submissionId: string, ...excluded: string[]): CouncilSession => ({
  ...start,
  items: start.items.map(item => (item.submissionId === submissionId ? { ...item, excluded } : item)),
});

describe('a ballot', () => {
  test.each([
    ['an absent member', session(['chair', 'a', 'b', 'c']), 'd', 'council.not-present'],
    ['a stranger', session(), 'stranger', 'council.not-present'],
    ['a member with a conflict', excluding(session(), first, 'a'), 'a', 'council.conflict'],
    ['a member without quorum around', session(['chair', 'a', 'b']), 'a', 'council.no-quorum'],
    ['one who has voted', voted(session(), first, { a: 'for' }), 'a', 'council.already-voted'],
  ])('of %s is refused', (_, at, personId, code) => {
    expect(codeOf(castBallot(at, first, { personId, vote: 'for' }, rules))).toBe(code);
  });

  test('of two thirds present counts: the quorum is inclusive', () => {
    const six: CouncilSession = {
      ...session(),
      members: [...session().members, { personId: 'e', name: 'Người mẫu e', chair: false }],
      attendance: ['chair', 'a', 'b', 'c'].map(personId => ({ personId, present: true, reason: null })),
    };
    expect(codeOf(castBallot(six, first, { personId: 'a', vote: 'for' }, rules))).toBe('ok');
  });
});

describe('an outcome', () => {
  const settle = (at: CouncilSession, submissionId: string, outcome: 'propose' | 'reject', reason?: string) =>
    settleItem(
      at,
      standingOf.get(submissionId) ?? standing(submissionId),
      { outcome, reason: reason ?? null },
      rules,
    );

  test.each<[string, CouncilSession, string]>([
    ['three of five for', voted(session(), first, { a: 'for', b: 'for', c: 'for' }), 'ok'],
    ['two of five for', voted(session(), first, { a: 'for', b: 'for' }), 'council.majority-missing'],
    [
      'two of four for with the chair among them',
      voted(session(['chair', 'a', 'b', 'c']), first, { chair: 'for', a: 'for', b: 'against', c: 'against' }),
      'ok',
    ],
    [
      'two of four for without the chair',
      voted(session(['chair', 'a', 'b', 'c']), first, { chair: 'against', a: 'for', b: 'for', c: 'against' }),
      'council.majority-missing',
    ],
    [
      'two of three for, two members having left for a conflict',
      voted(excluding(session(), first, 'c', 'd'), first, { a: 'for', b: 'for' }),
      'ok',
    ],
  ])('to propose with %s: %s', (_, at, code) => {
    expect(codeOf(settle(at, first, 'propose'))).toBe(code);
  });

  test('to reject needs a majority against, or all votes in without one for', () => {
    const abstained = voted(session(), third, {
      ...{ chair: 'abstain', a: 'abstain', b: 'for', c: 'for' },
    });
    expect(codeOf(settle(abstained, third, 'reject'))).toBe('council.majority-missing');
    expect(codeOf(settle(voted(abstained, third, { d: 'against' }), third, 'reject'))).toBe('ok');
  });

  test('that departs from the ranking needs its reason, which is kept', () => {
    const at = voted(session(), third, { a: 'for', b: 'for', c: 'for' });

    expect(codeOf(settle(at, third, 'propose'))).toBe('council.reason-needed');
    const item = accepted(settle(at, third, 'propose', 'Có chỗ do gộp bộ')).items[2];
    expect(item).toMatchObject({ outcome: 'propose', departureReason: 'Có chỗ do gộp bộ' });
  });

  test('never proposes an entry below the pass mark, whatever the votes', () => {
    const at = voted(session(), first, { a: 'for', b: 'for', c: 'for', d: 'for', chair: 'for' });
    const result = settleItem(
      at,
      standing(first, { passed: false }),
      { outcome: 'propose', reason: 'x' },
      rules,
    );
    expect(codeOf(result)).toBe('council.not-passed');
  });

  test('on a tie at the quota line departs from nothing', () => {
    const at = voted(session(), third, { a: 'for', b: 'for', c: 'for' });
    const tied = standing(third, { withinQuota: false, tiedAtQuota: true });
    expect(codeOf(settleItem(at, tied, { outcome: 'propose', reason: null }, rules))).toBe('ok');
  });
});

describe('the agenda en bloc', () => {
  const approve = (at: CouncilSession, ...members: string[]) =>
    members.reduce(
      (now, personId) => accepted(approveAgenda(now, personId, [first, second, third], standingOf, rules)),
      at,
    );

  test('settles each uncontested item as ranked once a majority has approved it, with every vote recorded', () => {
    expect(approve(session(), 'a', 'b').items.map(({ outcome }) => outcome)).toEqual([null, null, null]);

    const settled = approve(session(), 'a', 'b', 'c');

    expect(settled.items.map(({ outcome }) => outcome)).toEqual(['propose', 'propose', 'reject']);
    expect(settled.items[2]?.ballots).toEqual(
      ['a', 'b', 'c'].map(personId => ({ personId, vote: 'against' })),
    );
  });

  test('leaves a contested item to the chair', () => {
    const contested = voted(session(), second, { chair: 'against' });
    const settled = approve(contested, 'a', 'b', 'c', 'd');
    expect(settled.items.map(({ outcome }) => outcome)).toEqual(['propose', null, 'reject']);
  });

  test('records no ballot of a member with a conflict', () => {
    const settled = approve(excluding(session(), first, 'a'), 'a', 'b', 'c', 'd');
    expect(settled.items[0]?.ballots.map(({ personId }) => personId)).toEqual(['b', 'c', 'd']);
    expect(settled.items[0]?.outcome).toBe('propose');
  });

  test('does not take in an item tied at the quota line', () => {
    const tied = new Map(standingOf).set(second, standing(second, { tiedAtQuota: true, withinQuota: false }));
    const result = approveAgenda(session(), 'a', [first, second], tied, rules);
    expect(result).toMatchObject({
      refusal: { pointers: [{ pointer: '/body/submissionIds/1', code: 'council.tied-item' }] },
    });
  });
});

describe('a proposal', () => {
  const all: Votes = { chair: 'for', a: 'for', b: 'for', c: 'for', d: 'for' };
  const proposed = [first, second, third].reduce((at, id) => {
    const outcome = { outcome: 'propose', reason: 'Lý do mẫu' } as const;
    return accepted(settleItem(voted(at, id, all), standingOf.get(id) ?? standing(id), outcome, rules));
  }, session());
  const merge = { submissionIds: [second, third], name: 'Bộ sản phẩm mẫu', reason: 'Cùng kiểu dáng' };

  test('merges like products of one establishment into one unit, which makes room within the quota', () => {
    const quota = { ...rules, quotaTotal: 2 };
    const merged = accepted(mergeItems(proposed, merge, standingOf));
    const units = proposalUnits(merged, standings, id => `Sản phẩm ${id}`);

    expect(units).toMatchObject([
      { id: first, submissionIds: [first] },
      { id: second, submissionIds: [second, third], name: 'Bộ sản phẩm mẫu' },
    ]);
    expect(codeOf(demandProposable(merged, standingOf, units, quota))).toBe('ok');
    const apart = proposalUnits(proposed, standings, () => 'x');
    expect(codeOf(demandProposable(proposed, standingOf, apart, quota))).toBe('council.over-quota');
  });

  test.each([
    [
      'of two establishments',
      new Map(standingOf).set(third, standing(third, { establishmentId: sampleId(901) })),
    ],
    ['of two groups', new Map(standingOf).set(third, standing(third, { group: 'TCMN' }))],
  ])('merges no products %s', (_, mixed) => {
    expect(mergeItems(proposed, merge, mixed)).toMatchObject({
      refusal: { pointers: [{ code: 'council.merge-mixed' }] },
    });
  });

  test('merges no item twice and none that is not proposed', () => {
    const once = accepted(mergeItems(proposed, merge, standingOf));
    expect(codeOf(mergeItems(once, merge, standingOf))).toBe('request.invalid');
    const apart = accepted(splitSet(once, merge.submissionIds[0] ?? ''));
    expect(apart).toEqual(proposed);
    expect(codeOf(splitSet(apart, merge.submissionIds[0] ?? ''))).toBe('council.no-set');
    expect(mergeItems(session(), merge, standingOf)).toMatchObject({
      refusal: { pointers: [{ code: 'council.merge-not-proposed' }, { code: 'council.merge-not-proposed' }] },
    });
  });

  test('waits until each item has an outcome that those present still carry', () => {
    const units = proposalUnits(proposed, standings, () => 'x');
    expect(codeOf(demandProposable(session(), standingOf, units, rules))).toBe('council.items-open');
    const fewer = voted(session(), first, { a: 'for', b: 'for', c: 'for' });
    const settled = accepted(settleItem(fewer, standing(first), { outcome: 'propose', reason: null }, rules));
    const changed = {
      ...excluding(settled, first, 'a'),
      items: excluding(settled, first, 'a').items.slice(0, 1),
    };
    expect(codeOf(demandProposable(changed, standingOf, units, rules))).toBe('council.outcome-unborne');
  });
});

describe('attendance', () => {
  test('names members only, and never marks absent one who has voted', () => {
    const stranger = [{ personId: 'stranger', present: true, reason: null }];
    expect(codeOf(recordAttendance(session(), stranger))).toBe('request.invalid');
    const at = voted(session(), first, { a: 'for' });
    expect(codeOf(recordAttendance(at, [{ personId: 'a', present: false, reason: null }]))).toBe(
      'council.member-voted',
    );
  });
});
