import { StateBadge } from '../../ui/state-badge.tsx';
import { t } from '../text.ts';
import type { PublicRound } from './round-card.tsx';

/** In one word where a round stands for those outside it. */
export const RoundState = ({ round }: { readonly round: PublicRound }) => {
  if (round.cancelled !== null) return <StateBadge tone="bad">{t('round.state.cancelled')}</StateBadge>;
  if (round.publishedAt !== null) return <StateBadge tone="good">{t('round.state.published')}</StateBadge>;
  const tone = { 'not-yet': 'info', open: 'good', closed: 'neutral' } as const;
  return <StateBadge tone={tone[round.filing]}>{t(`round.state.${round.filing}`)}</StateBadge>;
};
