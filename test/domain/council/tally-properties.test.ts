import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countableSheets } from '#shared/domain/council/count-sheets.ts';
import { tally } from '#shared/domain/council/tally.ts';
import { sheetOf } from '../../support/council-builder.ts';
import { plainTally } from '../../support/plain-tally.ts';
import { counted, entry, rules, standingOf } from '../../support/scored-entries.ts';

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

  test('every figure, rank and place agrees with a tally that compares each pair in big integers', () => {
    // Few different totals, so that ties are common; some rounds of one number of sheets, others of many.
    const few = fc.integer({ min: 60, max: 68 });
    const juries = fc.oneof(
      fc.array(fc.array(few, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 40 }),
      fc.array(fc.array(few, { minLength: 0, maxLength: 9 }), { minLength: 1, maxLength: 40 }),
    );
    fc.assert(
      fc.property(juries, anyRules, (totals, options) => {
        const { entries, sheets } = round(totals);
        const all = rules({ ...options, quotaTotal: null, quotaPerGroup: {} });

        const standings = tally(entries, sheets, all);

        const withoutQuotas = standings.map(one => ({ ...one, withinQuota: false, tiedAtQuota: false }));
        expect(withoutQuotas).toEqual(plainTally(entries, sheets, all));
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
          const standing = standingOf(standings, index + 1);
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

  test('reading sheets twice, in any order, counts each juror of an entry once', () => {
    const read = fc.record({
      number: fc.integer({ min: 1, max: 3 }),
      juror: fc.integer({ min: 1, max: 3 }),
      version: fc.integer({ min: 1, max: 3 }),
      state: fc.constantFrom('locked' as const, 'excluded' as const),
    });
    // What a sheet says follows from its id, as in a store: the same id twice is the same sheet.
    const points = (number: number, juror: number, version: number) => [number * 100, juror * 10, version, 0];
    const unique = fc.uniqueArray(read, {
      selector: s => `${s.number} ${s.juror} ${s.version}`,
      maxLength: 27,
    });
    fc.assert(
      fc.property(unique, list => {
        const sheets = list.map(({ number, juror, version, state }) =>
          sheetOf({ number }, juror, points(number, juror, version), { version, state }),
        );
        const of = { scoringRound: 1, frames: new Map(), isExcluded: () => false };
        const ids = (given: typeof sheets) =>
          countableSheets(given, of)
            .map(({ id }) => id)
            .sort();

        const once = ids(sheets);

        expect(ids([...sheets, ...sheets].reverse())).toEqual(once);
        expect(new Set(once.map(id => id.split('~').slice(0, 2).join('~'))).size).toBe(once.length);
      }),
    );
  });
});
