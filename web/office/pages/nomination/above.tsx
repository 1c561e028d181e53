import type { getNominationContract } from '#shared/contracts/recognition/get-nomination.ts';
import { regionOf } from '#shared/domain/authority/regions.ts';
import type { Answer } from '#web/api/call.ts';
import { said } from '#web/text/said.ts';
import { t } from '../../text.ts';
import { OfferStateBadge } from '../offers/offer-state.tsx';

type Offer = Answer<typeof getNominationContract>['offers'][number];

const words = (state: NonNullable<Offer['above']>['state']) => {
  if (state === 'recognised' || state === 'nominated') return 'offers.above-recognised';
  if (state === 'not-recognised' || state === 'ineligible') return 'offers.above-not';
  return state === 'withdrawn' ? 'offers.above-withdrawn' : 'offers.above-waiting';
};

/** What became of one unit at the level above, as far as that is public. */
export const AboveCell = ({ offer }: { readonly offer: Offer }) => {
  const region = offer.to.locality === null ? undefined : regionOf(offer.to.locality);
  return (
    <>
      <OfferStateBadge of={offer} />
      {region && <div class="muted">{said(region)}</div>}
      {offer.above && <div>{t(words(offer.above.state), { round: offer.above.roundTitle })}</div>}
      {offer.returned && <div>{t('offers.reason', { reason: offer.returned.reason })}</div>}
      {offer.withdrawn?.reason && <div>{t('offers.reason', { reason: offer.withdrawn.reason })}</div>}
    </>
  );
};
