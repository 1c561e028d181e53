import { criteriaOf } from '../judging/criteria-sets.ts';
import type { RoundRules } from '../round/rules.ts';
import type { Standing } from './council.ts';
import { displayMean } from './fraction.ts';

/** The mean of each criterion over the counted sheets, for people; `max` in hundredths. */
export const criterionMeans = (
  { criterionSums, count }: Pick<Standing, 'criterionSums' | 'count'>,
  { criteriaSetId }: Pick<RoundRules, 'criteriaSetId'>,
): { readonly code: string; readonly mean: string; readonly max: number }[] =>
  criteriaOf(criteriaSetId).map(({ code, max }) => ({
    ...{ code, max },
    mean: displayMean({ sum: criterionSums[code] ?? 0, count }),
  }));
