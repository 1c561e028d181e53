import { describe, expect, test } from '@jest/globals';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import {
  countBy,
  countStages,
  type ReportEntry,
  type ReportRound,
  sourceOf,
} from '#shared/domain/report/count-report.ts';
import { type ReportStage, reportStageNames } from '#shared/domain/report/stages.ts';

const upTo = (stage: ReportStage): readonly ReportStage[] =>
  reportStageNames.slice(0, reportStageNames.indexOf(stage) + 1);

/** `count` entries of the establishments `first`…: the last one makes all that are left over. */
const entriesOf = (
  count: number,
  establishments: number,
  more: Partial<ReportEntry> & { readonly from?: number },
): ReportEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    establishmentId: `establishment ${(more.from ?? 0) + Math.min(index, establishments - 1)}`,
    group: 'CBNLTS',
    kind: 'HTX',
    province: '19',
    commune: '01840',
    placeName: null,
    unitId: null,
    reached: upTo('submitted'),
    ...more,
  }));

const roundOf = (told: readonly ReportStage[], entries: readonly ReportEntry[]): ReportRound => ({
  ...{ source: 'round', told, entries },
});

const ofStage = (entries: readonly ReportEntry[], stage: ReportStage) =>
  countStages([roundOf(reportStageNames, entries)])[stage];

describe('the figures of a round', () => {
  test('count entries and establishments: Sơn La 2025, 71 of 34, eligible 67 of 32', () => {
    const eligible = entriesOf(67, 32, { reached: upTo('eligible') });
    const refused = entriesOf(4, 2, { from: 32 });
    const entries = [...eligible, ...refused];

    expect(ofStage(entries, 'registered')).toEqual({ entries: 71, establishments: 34, units: 71 });
    expect(ofStage(entries, 'eligible')).toEqual({ entries: 67, establishments: 32, units: 67 });
  });

  test('fall from stage to stage: Bắc Kạn 2022, 20 recognised, 7 sent up', () => {
    const entries = [
      ...entriesOf(7, 7, { reached: upTo('recommended') }),
      ...entriesOf(13, 13, { from: 7, reached: upTo('recognised') }),
    ];
    expect(ofStage(entries, 'recognised')?.entries).toBe(20);
    expect(ofStage(entries, 'recommended')?.entries).toBe(7);
    expect(ofStage(entries, 'recognisedAbove')?.entries).toBe(0);
  });

  test('count a merged set as one unit: Khánh Hòa 2023, 75 entered, 54 passed, 35 certificates', () => {
    const single = entriesOf(20, 20, { reached: upTo('recognised') });
    // 34 entries in 15 sets: eleven of two, four of three.
    const sets = [...Array.from({ length: 11 }, () => 2), ...Array.from({ length: 4 }, () => 3)].flatMap(
      (size, set) =>
        entriesOf(size, 1, { from: 20 + set, unitId: `set ${set}`, reached: upTo('recognised') }),
    );
    const below = entriesOf(21, 21, { from: 35, reached: upTo('eligible') });
    const entries = [...single, ...sets, ...below];

    expect(ofStage(entries, 'submitted')?.entries).toBe(75);
    expect(ofStage(entries, 'passed')?.entries).toBe(54);
    expect(ofStage(entries, 'recognised')).toEqual({ entries: 54, establishments: 35, units: 35 });
  });

  test('of a group, a place or a kind add up to the whole: Hải Dương 2018, 225 in four groups of 107, 38, 30 and 50', () => {
    const groups = { TCMN: 107, CBNLTS: 38, CK: 30, KHAC: 50 } as const satisfies Record<
      ProductGroup,
      number
    >;
    const entries = Object.entries(groups).flatMap(([group, many]) =>
      entriesOf(many, many, { group: group as ProductGroup }),
    );
    const rounds = [roundOf(reportStageNames, entries)];
    const lines = countBy(rounds, ({ group }) => group);

    expect(Object.fromEntries(lines.map(({ key, counts }) => [key, counts.registered?.entries]))).toEqual(
      groups,
    );
    expect(countStages(rounds).registered?.entries).toBe(225);
  });
});

describe('figures over rounds', () => {
  test('count an establishment once, however often it came', () => {
    const round = roundOf(reportStageNames, entriesOf(20, 20, { reached: upTo('recognised') }));
    expect(countStages([round, round]).recognised).toMatchObject({ entries: 40, establishments: 20 });
  });

  test('say nothing of a stage that no round tells, not even zero', () => {
    const entries = entriesOf(5, 5, { reached: upTo('recognised') });
    const counts = countStages([roundOf(upTo('eligible'), entries)]);
    expect(counts.eligible?.entries).toBe(5);
    expect(counts.passed).toBeNull();
    expect(counts.recognised).toBeNull();
  });

  test('leave a round out of the stages that it does not tell yet', () => {
    const past = roundOf(reportStageNames, entriesOf(3, 3, { reached: upTo('recognised') }));
    const running = roundOf(upTo('eligible'), entriesOf(4, 4, { from: 3, reached: upTo('recognised') }));
    const [line] = countBy([past, running], ({ group }) => group);
    expect(countStages([past, running]).recognised?.entries).toBe(3);
    expect(line?.counts.recognised?.entries).toBe(3);
    expect(line?.counts.eligible?.entries).toBe(7);
  });

  test('say of an imported round what its records say, and of the rest nothing, not even zero', () => {
    const imported: ReportRound = {
      source: 'imported',
      entries: [
        ...entriesOf(2, 2, { group: 'TCMN', reached: ['recognised', 'recommended'] }),
        ...entriesOf(3, 3, { from: 2, reached: ['recognised'] }),
      ],
    };
    const running = roundOf(upTo('passed'), entriesOf(4, 4, { reached: upTo('passed') }));

    const alone = countStages([imported]);
    expect(alone.recognised).toEqual({ entries: 5, establishments: 5, units: 5 });
    expect(alone.recommended?.entries).toBe(2);
    for (const stage of ['registered', 'submitted', 'eligible', 'passed', 'recognisedAbove'] as const)
      expect(alone[stage]).toBeNull();
    const both = countStages([running, imported]);
    expect(both.registered?.entries).toBe(4);
    expect(both.recognised).toEqual({ entries: 5, establishments: 5, units: 5 });
    const [crafts, foods] = countBy([imported, running], ({ group }) => group);
    expect(crafts).toMatchObject({
      key: 'TCMN',
      source: 'imported',
      counts: { recommended: { entries: 2 } },
    });
    expect(foods).toMatchObject({ key: 'CBNLTS', source: 'both', counts: { recommended: null } });
    expect(sourceOf([running])).toBe('round');
  });
});
