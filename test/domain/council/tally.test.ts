import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Standing } from '#shared/domain/council/council.ts';
import { type CountedSheet, countableSheets } from '#shared/domain/council/count-sheets.ts';
import { displayMean, reaches } from '#shared/domain/council/fraction.ts';
import { type TallyRules, tally } from '#shared/domain/council/tally.ts';
import type { Sheet } from '#shared/domain/judging/judging.ts';
import { defaultRoundRules } from '#shared/domain/round/rules.ts';
import { sampleId } from '../../support/seed.ts';

const entry = (number: number, group: 'TCMN' | 'CBNLTS' | 'CK' = 'CBNLTS') => ({
  submissionId: sampleId(number),
  establishmentId: sampleId(1000 + number),
  selectionCode: `BC-${String(number).padStart(3, '0')}`,
  group,
});
const counted = (number: number, ...criteria: readonly (readonly number[])[]): readonly CountedSheet[] =>
  criteria.map((points, index) => ({
    id: `sheet-${number}-${index}`,
    submissionId: sampleId(number),
    total: points.reduce((sum, value) => sum + value, 0),
    criterionPoints: Object.fromEntries(points.map((value, at) => [`C${at + 1}`, value])),
  }));
/** `count` equal sheets of one total, all of it in C1 to C4 as far as each goes. */
const flat = (number: number, total: number, count = 3) => {
  const maxima = [4000, 4000, 1000, 1000];
  const before = (index: number) => maxima.slice(0, index).reduce((sum, max) => sum + max, 0);
  const points = maxima.map((max, index) => Math.max(0, Math.min(max, total - before(index))));
  return counted(number, ...Array.from({ length: count }, () => points));
};
const rules = (overrides: Partial<TallyRules> = {}): TallyRules => ({ ...defaultRoundRules, ...overrides });
const of = (standings: readonly Standing[], number: number) =>
  standings.find(({ submissionId }) => submissionId === sampleId(number));

describe('a mean', () => {
  test.each([
    [{ sum: 25_250, count: 3 }, '84.17'],
    [{ sum: 16_825, count: 2 }, '84.13'],
    [{ sum: 0, count: 3 }, '0.00'],
    [{ sum: 70_000, count: 7 }, '100.00'],
    [{ sum: 1, count: 3 }, '0.00'],
  ])('of %j is shown as %s: two decimals, half up', (mean, shown) => {
    expect(displayMean(mean)).toBe(shown);
  });

  test('reaches the pass mark inclusively, and exactly: 69.99… does not, whatever is displayed', () => {
    expect(reaches({ sum: 21_000, count: 3 }, 7000)).toBe(true);
    expect(reaches({ sum: 20_999, count: 3 }, 7000)).toBe(false);
    expect(displayMean({ sum: 20_999, count: 3 })).toBe('70.00');
    expect(reaches({ sum: 0, count: 0 }, 0)).toBe(false);
  });
});

describe('the sheets that count', () => {
  const sheet = (overrides: Partial<Sheet>): Sheet => ({
    roundId: sampleId(2),
    submissionId: sampleId(1),
    selectionCode: 'BC-001',
    group: 'CBNLTS',
    jurorId: 'juror-1',
    jurorName: 'Người mẫu',
    jurorPosition: 'Mẫu',
    scoringRound: 1,
    version: 1,
    state: 'locked',
    scores: {
      K1: { points: 3000, note: null },
      K2: { points: 500, note: null },
      C2: { points: 100, note: null },
    },
    remarks: null,
    total: 3600,
    lockedAt: '2026-05-20T03:00:00.000Z',
    correction: null,
    assignedAt: '2026-05-18T03:00:00.000Z',
    ...overrides,
  });
  const frames = new Map([
    [
      'CBNLTS',
      {
        criteria: [
          {
            code: 'C1',
            max: 4000,
            parts: [
              { code: 'K1', label: 'a', max: 3000 },
              { code: 'K2', label: 'b', max: 1000 },
            ],
          },
          { code: 'C2', max: 4000, parts: [] },
        ],
      },
    ],
  ]);
  const count = (sheets: readonly Sheet[], excluded: readonly string[] = []) =>
    countableSheets(sheets, { scoringRound: 1, frames, isExcluded: (_, id) => excluded.includes(id) });

  test("are summed by criterion through the group's frame", () => {
    expect(count([sheet({})])).toMatchObject([{ total: 3600, criterionPoints: { C1: 3500, C2: 100 } }]);
  });

  test.each([
    ['an open sheet', sheet({ state: 'in-progress', total: null, lockedAt: null })],
    ['a sheet of another scoring round', sheet({ scoringRound: 2 })],
    ['an excluded sheet', sheet({ state: 'excluded' })],
  ])('leave out %s', (_, left) => {
    expect(count([left])).toEqual([]);
  });

  test("take a juror's latest locked version once; an open correction changes nothing yet", () => {
    const corrected = sheet({ version: 2, scores: { C2: { points: 200, note: null } }, total: 200 });
    const open = sheet({ version: 3, state: 'in-progress', total: null, lockedAt: null });

    expect(count([corrected, sheet({}), open, corrected])).toMatchObject([{ total: 200 }]);
  });

  test('leave out those an upheld complaint or a confirmed conflict puts out', () => {
    const [known] = count([sheet({})]);
    expect(count([sheet({})], [known?.id ?? ''])).toEqual([]);
  });
});

describe('a tally', () => {
  test('takes the best up to the total quota, with competition ranks', () => {
    const sheets = [flat(1, 9000), flat(2, 8000), flat(3, 8000), flat(4, 7500), flat(5, 6000)].flat();

    const standings = tally(
      [1, 2, 3, 4, 5].map(number => entry(number)),
      sheets,
      rules({ quotaTotal: 3 }),
    );

    expect(standings.map(({ rank, passed, withinQuota }) => [rank, passed, withinQuota])).toEqual([
      [1, true, true],
      [2, true, true],
      [2, true, true],
      [4, true, false],
      [5, false, false],
    ]);
  });

  test('breaks a tie at the quota line by C1, then C2, then C3', () => {
    const sheets = [
      counted(1, [3000, 4000, 500, 500], [3000, 4000, 500, 500], [3000, 4000, 500, 500]),
      counted(2, [4000, 3000, 500, 500], [4000, 3000, 500, 500], [4000, 3000, 500, 500]),
    ].flat();

    const standings = tally([entry(1), entry(2)], sheets, rules({ quotaTotal: 1 }));

    expect(of(standings, 2)).toMatchObject({ rank: 1, withinQuota: true, tiedAtQuota: false });
    expect(of(standings, 1)).toMatchObject({ rank: 1, withinQuota: false, tiedAtQuota: false });
  });

  test('leaves to the council what stays equal across the quota line, and takes none of it', () => {
    const sheets = [flat(1, 9000), flat(2, 8000), flat(3, 8000)].flat();

    const standings = tally(
      [1, 2, 3].map(number => entry(number)),
      sheets,
      rules({ quotaTotal: 2 }),
    );

    expect(standings.map(({ withinQuota, tiedAtQuota }) => [withinQuota, tiedAtQuota])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  test("ranks per group and keeps each group's quota and the total over them", () => {
    const sheets = [flat(1, 9000), flat(2, 8500), flat(3, 8000), flat(4, 7500)].flat();
    const entries = [entry(1, 'CK'), entry(2, 'CK'), entry(3, 'TCMN'), entry(4, 'TCMN')];

    const standings = tally(
      entries,
      sheets,
      rules({ rankingScope: 'PER_GROUP', quotaPerGroup: { CK: 1 }, quotaTotal: 2 }),
    );

    expect(standings.map(({ rank, withinQuota }) => [rank, withinQuota])).toEqual([
      [1, true],
      [2, false],
      [1, true],
      [2, false],
    ]);
  });

  test("a tie at a group's line takes no more of the total than the group has places", () => {
    const sheets = [flat(1, 9000), flat(2, 9000), flat(3, 8000), flat(4, 7500)].flat();
    const entries = [entry(1, 'CK'), entry(2, 'CK'), entry(3, 'TCMN'), entry(4, 'TCMN')];

    const standings = tally(entries, sheets, rules({ quotaPerGroup: { CK: 1 }, quotaTotal: 2 }));

    expect(standings.map(({ withinQuota, tiedAtQuota }) => [withinQuota, tiedAtQuota])).toEqual([
      [false, true],
      [false, true],
      [true, false],
      [false, false],
    ]);
  });

  test('an entry with too few sheets neither passes nor ranks', () => {
    const standings = tally([entry(1), entry(2)], [...flat(1, 9000, 2), ...flat(2, 7000)], rules());

    expect(of(standings, 1)).toMatchObject({ enoughSheets: false, passed: false, rank: null });
    expect(of(standings, 2)).toMatchObject({ passed: true, rank: 1, mean: '70.00' });
  });

  test('leaves out one lowest and one highest total from five sheets on, where the rule says so', () => {
    const sheets = counted(1, [1000], [4000], [3000], [3000], [3000]);

    expect(tally([entry(1)], sheets, rules({ dropOutliers: true }))[0]).toMatchObject({
      ...{ sum: 9000, count: 3, mean: '30.00', lowest: 1000, highest: 4000 },
    });
    expect(tally([entry(1)], sheets.slice(1), rules({ dropOutliers: true }))[0]).toMatchObject({ count: 4 });
  });

  test('reports a spread above the limit, and not one at it', () => {
    const standings = tally(
      [entry(1), entry(2)],
      [...counted(1, [1000], [3000], [2000]), ...counted(2, [1000], [3001], [2000])],
      rules({ divergenceLimit: 2000 }),
    );

    expect(of(standings, 1)?.divergent).toBe(false);
    expect(of(standings, 2)?.divergent).toBe(true);
  });
});

describe('over any scores', () => {
  const scores = fc.array(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 0, maxLength: 9 }), {
    minLength: 1,
    maxLength: 12,
  });
  const round = (totals: readonly (readonly number[])[]) => ({
    entries: totals.map((_, index) => entry(index + 1, index % 2 === 0 ? 'CK' : 'TCMN')),
    sheets: totals.flatMap((list, index) =>
      counted(index + 1, ...list.map(value => [value * 20, value * 20, value * 5, value * 5])),
    ),
  });
  const anyRules = fc.record({
    quotaTotal: fc.option(fc.integer({ min: 1, max: 12 })),
    rankingScope: fc.constantFrom('OVERALL' as const, 'PER_GROUP' as const),
    dropOutliers: fc.boolean(),
    quotaPerGroup: fc.constantFrom({}, { CK: 2 }, { CK: 1, TCMN: 3 }),
  });

  test('the order of entries and sheets changes nothing', () => {
    fc.assert(
      fc.property(scores, anyRules, fc.infiniteStream(fc.nat()), (totals, options, keys) => {
        const { entries, sheets } = round(totals);
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map(item => ({ item, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);

        expect(tally(shuffled(entries), shuffled(sheets), rules(options))).toEqual(
          tally(entries, sheets, rules(options)),
        );
      }),
    );
  });

  test('passing and order agree with a count in whole numbers over one common denominator', () => {
    fc.assert(
      fc.property(scores, totals => {
        const { entries, sheets } = round(totals);
        // 2520 is a multiple of every count up to nine, so that means become whole numbers without rounding.
        const means = totals.map(list =>
          list.length === 0 ? -1 : (list.reduce((sum, value) => sum + value * 50, 0) * 2520) / list.length,
        );

        const standings = tally(entries, sheets, rules());

        for (const [index, list] of totals.entries()) {
          const standing = of(standings, index + 1);
          const enough = list.length >= 3;
          const better = means.filter(
            (mean, other) => (totals[other]?.length ?? 0) >= 3 && mean > (means[index] ?? 0),
          );
          expect(standing?.passed).toBe(enough && (means[index] ?? 0) >= 7000 * 2520);
          expect(standing?.rank).toBe(enough ? better.length + 1 : null);
        }
      }),
    );
  });

  test('never more are taken than a quota allows, and none that a better one left out is not', () => {
    fc.assert(
      fc.property(scores, anyRules, (totals, options) => {
        const { entries, sheets } = round(totals);

        const standings = tally(entries, sheets, rules(options));

        const taken = standings.filter(({ withinQuota }) => withinQuota);
        expect(taken.every(({ passed, tiedAtQuota }) => passed && !tiedAtQuota)).toBe(true);
        if (options.quotaTotal !== null) expect(taken.length).toBeLessThanOrEqual(options.quotaTotal);
        for (const group of ['CK', 'TCMN'] as const) {
          const limit: number | undefined = (options.quotaPerGroup as Partial<Record<string, number>>)[group];
          const inGroup = standings.filter(standing => standing.group === group && standing.passed);
          if (limit !== undefined)
            expect(inGroup.filter(({ withinQuota }) => withinQuota).length).toBeLessThanOrEqual(limit);
          const flags = inGroup.map(({ withinQuota }) => withinQuota);
          expect(flags.lastIndexOf(true)).toBe(flags.filter(Boolean).length - 1);
        }
      }),
    );
  });
});
