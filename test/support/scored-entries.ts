import type { Standing } from '#shared/domain/council/council.ts';
import type { CountedSheet } from '#shared/domain/council/count-sheets.ts';
import type { TallyRules } from '#shared/domain/council/tally.ts';
import { defaultRoundRules } from '#shared/domain/round/rules.ts';
import { sampleId } from './seed.ts';

/** Sample entry of a number. */
export const entry = (number: number, group: 'TCMN' | 'CBNLTS' | 'CK' = 'CBNLTS') => ({
  submissionId: sampleId(number),
  establishmentId: sampleId(1000 + number),
  selectionCode: `CBNLTS-${String(number).padStart(3, '0')}`,
  group,
});
/** Counted sheets of an entry, each by its points per criterion C1, C2… */
export const counted = (
  number: number,
  ...criteria: readonly (readonly number[])[]
): readonly CountedSheet[] =>
  criteria.map((points, index) => ({
    id: `sheet-${number}-${index}`,
    submissionId: sampleId(number),
    total: points.reduce((sum, value) => sum + value, 0),
    criterionPoints: Object.fromEntries(points.map((value, at) => [`C${at + 1}`, value])),
  }));
/** `count` equal sheets of one total, all of it in C1 to C4 as far as each goes. */
export const flat = (number: number, total: number, count = 3) => {
  const maxima = [4000, 4000, 1000, 1000];
  const before = (index: number) => maxima.slice(0, index).reduce((sum, max) => sum + max, 0);
  const points = maxima.map((max, index) => Math.max(0, Math.min(max, total - before(index))));
  return counted(number, ...Array.from({ length: count }, () => points));
};
/** The default rules with some changed. */
export const rules = (overrides: Partial<TallyRules> = {}): TallyRules => ({
  ...defaultRoundRules,
  ...overrides,
});
/** The standing of an entry's number. */
export const standingOf = (standings: readonly Standing[], number: number) =>
  standings.find(({ submissionId }) => submissionId === sampleId(number));
