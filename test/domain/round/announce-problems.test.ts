import { describe, expect, test } from '@jest/globals';
import type { Membership } from '#shared/domain/access/membership.ts';
import { announceProblems, announceWarnings } from '#shared/domain/round/announce-problems.ts';
import { monday } from '../../support/asks.ts';
import { buildMembers, buildMembership, buildRound } from '../../support/round-builder.ts';

type Overrides = Parameters<typeof buildRound>[0];

const found = (overrides: Overrides, members: readonly Membership[] = buildMembers()) =>
  announceProblems(buildRound(overrides), members, monday).map(({ pointer, code }) => `${pointer} ${code}`);

describe('what stands in the way of announcing a round', () => {
  test('nothing, of a round with its people, plan and dates', () => {
    expect(found({})).toEqual([]);
  });

  const faults: readonly [sentence: string, overrides: Overrides, problem: string][] = [
    ['a plan is missing', { plan: null }, '/plan round.plan-missing'],
    [
      'the plan is dated later than today',
      { plan: { number: '1', date: '2026-03-03' } },
      '/plan/date round.plan-in-future',
    ],
    [
      'the opening has passed',
      { timeline: { opensAt: '2026-03-02T05:00:00.000Z' } },
      '/timeline/opensAt round.opening-past',
    ],
    [
      'it closes when it opens',
      { timeline: { closesAt: '2026-03-09T01:00:00.000Z' } },
      '/timeline/closesAt round.deadline-order',
    ],
    [
      'the council ends before the scoring',
      { timeline: { councilUntil: '2026-05-20T10:00:00.000Z' } },
      '/timeline/councilUntil round.deadline-order',
    ],
    [
      'complaints run beyond the holiday table',
      { timeline: { decisionUntil: '2090-06-30T10:00:00.000Z' } },
      '/timeline/decisionUntil calendar.beyond-table',
    ],
    [
      'districts no longer exist',
      { authority: { level: 'HUYEN', locality: '123' } },
      '/authority/level authority.level-retired',
    ],
    [
      'the locality is no province code',
      { authority: { level: 'TINH', locality: 'abc' } },
      '/authority/locality authority.locality-malformed',
    ],
    [
      'a region may not skip the recognition below',
      { authority: { level: 'KHUVUC', locality: 'BAC' } },
      '/rules/requireLowerLevelRecognition round.lower-recognition-required',
    ],
    [
      'a province asks for papers of the region',
      {
        documents: [
          { type: 'D4', required: true, note: null },
          { type: 'U2', required: true, note: null },
        ],
      },
      '/documents/1/type round.document-of-upper-level',
    ],
    [
      'a paper is asked twice',
      {
        documents: [
          { type: 'D4', required: true, note: null },
          { type: 'D4', required: false, note: null },
        ],
      },
      '/documents/1/type round.document-twice',
    ],
    [
      'photographs are counted but not asked',
      { documents: [{ type: 'D1', required: true, note: null }] },
      '/rules/minPhotos round.photos-not-asked',
    ],
    ['a group is named twice', { groups: ['CK', 'CK'] }, '/groups/1 round.group-twice'],
    [
      'the criteria were not in force yet',
      { timeline: { opensAt: '2014-01-01T00:00:00.000Z' } },
      '/rules/criteriaSetId round.criteria-not-in-force',
    ],
    [
      'group quotas exceed the total',
      { rules: { quotaTotal: 10, quotaPerGroup: { TCMN: 6, CK: 5 } } },
      '/rules/quotaPerGroup round.quotas-exceed-total',
    ],
    [
      'a quota names a group outside the round',
      { rules: { quotaPerGroup: { KHAC: 1 } } },
      '/rules/quotaPerGroup/KHAC round.quota-of-unknown-group',
    ],
    [
      'more are nominated than recognised',
      { rules: { quotaTotal: 3, recommendationQuota: 4 } },
      '/rules/recommendationQuota round.recommendations-exceed-total',
    ],
    ['the jury bounds cross', { rules: { juryMin: 9, juryMax: 5 } }, '/rules/juryMin round.jury-bounds'],
    [
      'the vote comes before other tie-breaks',
      { rules: { tieBreak: ['COUNCIL_VOTE', 'C1'] } },
      '/rules/tieBreak/0 round.vote-not-last',
    ],
    [
      'the quorum is more than everybody',
      { rules: { councilQuorum: { numerator: 4, denominator: 3 } } },
      '/rules/councilQuorum round.quorum-unachievable',
    ],
    [
      'the majority is more than all votes',
      { rules: { councilMajority: { numerator: 1, denominator: 1 } } },
      '/rules/councilMajority round.majority-unachievable',
    ],
    [
      'an entry needs more sheets than jurors',
      { rules: { minSheetsPerEntry: 8 } },
      '/groups/0 round.group-without-jurors',
    ],
  ];
  test.each(faults)('%s', (_sentence, overrides, problem) => {
    expect(found(overrides)).toContain(problem);
  });

  test('all problems come in one answer', () => {
    const problems = found({ plan: null, groups: ['CK', 'CK'], rules: { juryMin: 9, juryMax: 5 } }, []);

    expect(problems).toEqual(
      expect.arrayContaining([
        '/plan round.plan-missing',
        '/groups/1 round.group-twice',
        '/rules/juryMin round.jury-bounds',
        '/members round.jury-size',
        '/members round.council-chair',
        '/members round.council-size',
        '/groups/0 round.group-without-head',
      ]),
    );
  });

  test('a head limited to one group leaves the others without', () => {
    const members = buildMembers().map(member =>
      member.role === 'panel-head' ? { ...member, groups: ['TCMN' as const] } : member,
    );

    expect(found({}, members)).toEqual([
      '/groups/1 round.group-without-head',
      '/groups/2 round.group-without-head',
    ]);
  });

  test('two chairs are one too many, and one person in two roles is one juror', () => {
    const twoChairs = [...buildMembers(), buildMembership(20, 'council-chair')];
    const [head] = buildMembers().filter(({ role }) => role === 'panel-head');
    const headAlso = buildMembership(21, 'juror', { personId: head?.personId ?? '' });

    expect(found({}, twoChairs)).toEqual(['/members round.council-chair']);
    expect(found({ rules: { juryMax: 7 } }, [...buildMembers(), headAlso])).toEqual([]);
  });
});

describe('what is unusual but allowed', () => {
  const earlier = { lastYear: 2024, periodYears: 2 };
  const codes = (last: typeof earlier, members = buildMembers()) =>
    announceWarnings(buildRound(), members, last).map(({ code }) => code);

  test('a round sooner than the usual period', () => {
    expect(codes({ ...earlier, lastYear: 2025 })).toContain('round.period-short');
    expect(codes(earlier)).not.toContain('round.period-short');
  });

  test('a decision later than the working days that the round gives itself after the closing', () => {
    const within = (processingWorkingDays: number | null) =>
      announceWarnings(buildRound({ rules: { processingWorkingDays } }), buildMembers(), earlier);
    const long = { pointer: '/timeline/decisionUntil', code: 'round.processing-long' };
    expect(within(30)).toContainEqual({ ...long, params: { days: 30, until: '2026-05-27' } });
    expect(within(60).map(({ code }) => code)).not.toContain(long.code);
    expect(within(null).map(({ code }) => code)).not.toContain(long.code);
  });

  test('an even jury', () => {
    expect(codes(earlier, [...buildMembers(), buildMembership(22, 'juror')])).toContain('round.jury-even');
    expect(codes(earlier)).not.toContain('round.jury-even');
  });
});
