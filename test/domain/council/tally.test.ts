import { describe, expect, test } from '@jest/globals';
import { countableSheets } from '#shared/domain/council/count-sheets.ts';
import { displayMean, reaches } from '#shared/domain/council/fraction.ts';
import { tally } from '#shared/domain/council/tally.ts';
import type { Sheet } from '#shared/domain/judging/judging.ts';
import { counted, entry, flat, rules, standingOf } from '../../support/scored-entries.ts';
import { sampleId } from '../../support/seed.ts';

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

    expect(standingOf(standings, 2)).toMatchObject({ rank: 1, withinQuota: true, tiedAtQuota: false });
    expect(standingOf(standings, 1)).toMatchObject({ rank: 1, withinQuota: false, tiedAtQuota: false });
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

    expect(standingOf(standings, 1)).toMatchObject({ enoughSheets: false, passed: false, rank: null });
    expect(standingOf(standings, 2)).toMatchObject({ passed: true, rank: 1, mean: '70.00' });
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

    expect(standingOf(standings, 1)?.divergent).toBe(false);
    expect(standingOf(standings, 2)?.divergent).toBe(true);
  });
});
