import type { RoundState } from '#shared/domain/round/states.ts';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../text.ts';
import { stateWords } from './round-words.ts';

/** The state of a round as a badge. */
export const RoundBadge = ({ state }: { readonly state: RoundState }) => (
  <StateBadge tone={stateWords[state].tone}>{t(stateWords[state].label)}</StateBadge>
);
