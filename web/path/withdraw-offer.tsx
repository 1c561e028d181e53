import { useState } from 'preact/hooks';
import { getProductPathContract } from '#shared/contracts/product/get-product-path.ts';
import { withdrawOfferContract } from '#shared/contracts/recognition/withdraw-offer.ts';
import { ApiProblem } from '#web/api/api-problem.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { t } from './text.ts';

type Props = {
  readonly of: { readonly roundId: string; readonly unitId: string };
  readonly product: string;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** The producer takes a product out of the nomination, after being told what follows. */
export const WithdrawOffer = ({ of: params, product, open, onClose }: Props) => {
  const withdraw = useCommand(withdrawOfferContract, { refresh: [getProductPathContract] });
  const [reason, setReason] = useState('');
  const { error } = withdraw;
  const confirm = async () => {
    const body = { reason: reason.trim() || null };
    if ((await withdraw.run({ params, body })) === undefined) return;
    toast(t('path.is-withdrawn'));
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('path.withdraw-title', { product })}
      open={open}
      danger
      consequences={[t('path.withdraw-stands'), t('path.withdraw-told')]}
      confirm={t('path.withdraw')}
      pending={withdraw.pending}
      error={error === null ? undefined : error instanceof ApiProblem ? error.sentence : t('path.no-line')}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <TextArea
        id="withdraw-offer-reason"
        label={t('path.withdraw-reason')}
        value={reason}
        onChange={setReason}
        limit={1000}
        rows={3}
      />
    </ConfirmDialog>
  );
};
