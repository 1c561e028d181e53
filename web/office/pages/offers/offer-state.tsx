import type { OfferState } from '#shared/domain/recognition/offer.ts';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../../text.ts';

const tones = {
  prepared: 'neutral',
  offered: 'info',
  accepted: 'good',
  returned: 'warn',
  withdrawn: 'neutral',
} as const satisfies Record<OfferState, string>;

type Props = {
  readonly of: { readonly state: OfferState; readonly times: number };
  /** Words of what waits, seen from above. */
  readonly above?: boolean;
};

/** Where an offer stands, and how often it went up. */
export const OfferStateBadge = ({ of: { state, times }, above = false }: Props) => (
  <>
    <StateBadge tone={tones[state]}>
      {t(above && state === 'offered' ? 'offers.waiting' : `offers.${state}`)}
    </StateBadge>
    {times > 1 && <div class="muted">{t('offers.times', { times })}</div>}
  </>
);
