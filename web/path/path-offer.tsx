import { useState } from 'preact/hooks';
import { levels } from '#shared/domain/authority/levels.ts';
import { regionOf } from '#shared/domain/authority/regions.ts';
import type { OfferState } from '#shared/domain/recognition/offer.ts';
import { localDay } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { Row } from '#web/ui/row.tsx';
import { StateBadge, type Tone } from '#web/ui/state-badge.tsx';
import { aboveWords, type Offer } from './path-words.ts';
import { t } from './text.ts';
import { WithdrawOffer } from './withdraw-offer.tsx';

const tones = {
  prepared: 'neutral',
  offered: 'info',
  accepted: 'good',
  returned: 'warn',
  withdrawn: 'neutral',
} as const satisfies Record<OfferState, Tone>;

type Props = { readonly offer: Offer; readonly roundId: string; readonly product: string };

/** What was put to the level above and what became of it; its producer may take it back until it is taken there. */
export const PathOffer = ({ offer, roundId, product }: Props) => {
  const [withdrawing, setWithdrawing] = useState(false);
  const { to, state, offeredAt, returned, above, withdrawable, unitId } = offer;
  const region = to.locality === null ? undefined : regionOf(to.locality);
  return (
    <>
      <h3>{t('path.above', { level: said(levels[to.level]) })}</h3>
      <p>
        <StateBadge tone={tones[state]}>{t(`path.offer-${state}`)}</StateBadge>{' '}
        {[
          ...(region ? [said(region)] : []),
          ...(offeredAt ? [t('path.offered-on', { day: localDay(offeredAt) })] : []),
        ].join(' · ')}
      </p>
      {returned && <p>{t('path.returned', { reason: returned.reason })}</p>}
      {above && <p>{aboveWords(above)}</p>}
      {withdrawable && (
        <Row>
          <Button onClick={() => setWithdrawing(true)}>{t('path.withdraw')}</Button>
        </Row>
      )}
      <WithdrawOffer
        of={{ roundId, unitId }}
        product={product}
        open={withdrawing}
        onClose={() => setWithdrawing(false)}
      />
    </>
  );
};
