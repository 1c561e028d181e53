import type { RoundRules } from '#shared/domain/round/rules.ts';
import type { officeTexts } from '#shared/text/web/office/index.ts';

type Step = RoundRules['tieBreak'][number];
type Key = Extract<keyof typeof officeTexts, `rules.tie-${string}`>;

/** Ways to tell equal points apart, in words. */
export const tieBreakSteps = [
  { step: 'C1', label: 'rules.tie-C1' },
  { step: 'C2', label: 'rules.tie-C2' },
  { step: 'C3', label: 'rules.tie-C3' },
  { step: 'C4', label: 'rules.tie-C4' },
  { step: 'COUNCIL_VOTE', label: 'rules.tie-vote' },
] as const satisfies readonly { readonly step: Step; readonly label: Key }[];
