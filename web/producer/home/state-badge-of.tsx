import type { SubmissionState } from '#shared/domain/submission/states.ts';
import { StateBadge, type Tone } from '#web/ui/state-badge.tsx';
import { t } from '../text.ts';

const tones = {
  draft: 'bad',
  submitted: 'info',
  'supplement-requested': 'warn',
  eligible: 'info',
  ineligible: 'bad',
  withdrawn: 'neutral',
  recognised: 'good',
  'not-recognised': 'neutral',
  nominated: 'good',
} as const satisfies Record<SubmissionState, Tone>;

/** The state of a dossier in the words of the public-service portals. */
export const SubmissionBadge = ({ state }: { readonly state: SubmissionState }) => (
  <StateBadge tone={tones[state]}>{t(`state.${state}`)}</StateBadge>
);
