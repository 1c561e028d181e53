import { criteriaOf } from '#shared/domain/judging/criteria-sets.ts';
import type { ScoredCriterion } from './annex-4.ts';

/** The legal criteria with a frame that says it is a sample, unscored. */
export const blankCriteria: readonly ScoredCriterion[] = criteriaOf('tt26-2014-phuluc4').map(
  ({ vi, max, subCriteria }) => ({
    name: vi,
    max,
    points: null,
    note: null,
    parts: subCriteria.map(part => ({
      label: `${part.vi} (mẫu)`,
      max: max / subCriteria.length,
      points: null,
      note: null,
    })),
  }),
);

/** The same with nine tenths of every maximum. */
export const scoredCriteria: readonly ScoredCriterion[] = blankCriteria.map(criterion => ({
  ...criterion,
  points: criterion.max * 0.9,
  parts: criterion.parts.map(part => ({ ...part, points: part.max * 0.9 })),
}));
