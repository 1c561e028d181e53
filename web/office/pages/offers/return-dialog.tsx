import { listOffersContract } from '#shared/contracts/recognition/list-offers.ts';
import { returnOfferContract } from '#shared/contracts/recognition/return-offer.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { t } from '../../text.ts';
import type { Offer } from './accept-dialog.tsx';

/** Giving an offered product back to the level below, with reasons. */
export const ReturnDialog = ({
  offer,
  onClose,
}: {
  readonly offer: Offer | undefined;
  readonly onClose: () => void;
}) => {
  const giveBack = useCommand(returnOfferContract, { refresh: [listOffersContract] });
  const send = async (reason: string) => {
    if (offer === undefined) return undefined;
    const params = { roundId: offer.roundId, unitId: offer.unitId };
    const answer = await giveBack.run({ params, etag: `"${offer.version}"`, body: { reason } });
    if (answer !== undefined) toast(t('offers.is-returned', { product: offer.productName }));
    return answer;
  };
  return (
    <ReasonDialog
      id="return-reason"
      about={offer && `${offer.roundId}/${offer.unitId}`}
      title={t('offers.return')}
      confirm={t('offers.return')}
      consequences={[t('offers.return-follows')]}
      command={giveBack}
      send={send}
      onClose={onClose}
      limit={2000}
    />
  );
};
