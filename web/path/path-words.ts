import type { getProductPathContract } from '#shared/contracts/product/get-product-path.ts';
import type { SubmissionState } from '#shared/domain/submission/states.ts';
import type { Answer } from '#web/api/call.ts';
import { points } from '#web/format/numbers.ts';
import type { Tone } from '#web/ui/state-badge.tsx';
import { t } from './text.ts';

export type Step = Answer<typeof getProductPathContract>['steps'][number];
export type Offer = NonNullable<Step['offer']>;

export const entryTones = {
  draft: 'neutral',
  submitted: 'info',
  'supplement-requested': 'warn',
  eligible: 'info',
  ineligible: 'bad',
  withdrawn: 'neutral',
  recognised: 'good',
  'not-recognised': 'neutral',
  nominated: 'good',
} as const satisfies Record<SubmissionState, Tone>;

/** Where it stood to the mark: its own points, never those of others. */
export const scored = ({ mean, passMark, passed }: NonNullable<Step['result']>): string =>
  t(passed ? 'path.passed' : 'path.not-passed', {
    mean: points(Math.round(Number(mean) * 100)),
    mark: points(passMark),
  });

/** How it ended above, in words that are public. */
export const aboveWords = ({ state, roundTitle: round }: NonNullable<Offer['above']>): string => {
  if (state === 'recognised' || state === 'nominated') return t('path.above-recognised', { round });
  if (state === 'not-recognised' || state === 'ineligible') return t('path.above-not', { round });
  return t(state === 'withdrawn' ? 'path.above-withdrawn' : 'path.above-waiting', { round });
};
