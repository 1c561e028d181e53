import { useState } from 'preact/hooks';
import { listOffersContract } from '#shared/contracts/recognition/list-offers.ts';
import { returnOfferContract } from '#shared/contracts/recognition/return-offer.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
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
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  useAnew(offer && `${offer.roundId}/${offer.unitId}`, () => {
    giveBack.reset();
    setReason('');
    setTried(false);
  });
  const confirm = async () => {
    setTried(true);
    if (offer === undefined || reason.trim() === '') return;
    const params = { roundId: offer.roundId, unitId: offer.unitId };
    if ((await giveBack.run({ params, etag: `"${offer.version}"`, body: { reason } })) === undefined) return;
    toast(t('offers.is-returned', { product: offer.productName }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('offers.return')}
      open={offer !== undefined}
      onClose={onClose}
      onConfirm={confirm}
      confirm={t('offers.return')}
      pending={giveBack.pending}
      error={refusalOf(giveBack.error)}
      consequences={[t('offers.return-follows')]}
    >
      <TextArea
        id="return-reason"
        label={t('steps.reason')}
        required
        limit={2000}
        rows={3}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? t('steps.reason-missing') : undefined}
      />
    </ConfirmDialog>
  );
};
