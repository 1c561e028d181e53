import { useState } from 'preact/hooks';
import { listMessagesContract } from '#shared/contracts/record/list-messages.ts';
import { listParkedEffectsContract } from '#shared/contracts/record/list-parked-effects.ts';
import { resendEffectContract } from '#shared/contracts/record/resend-effect.ts';
import type { Effect } from '#shared/domain/record/effect.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { t } from '../../text.ts';

/** Sending once more what was held back, or a mail that went out already. */
export const ResendDialog = ({
  effect,
  what,
  onClose,
}: {
  readonly effect: { readonly id: string; readonly state: Effect['state'] } | undefined;
  /** What is sent and to whom, in words. */
  readonly what: string;
  readonly onClose: () => void;
}) => {
  const resend = useCommand(resendEffectContract, {
    refresh: [listMessagesContract, listParkedEffectsContract],
  });
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  useAnew(effect?.id, () => {
    resend.reset();
    setReason('');
    setMissing(false);
  });
  const confirm = async () => {
    setMissing(reason.trim() === '');
    if (effect === undefined || reason.trim() === '') return;
    if ((await resend.run({ params: { effectId: effect.id }, body: { reason } })) === undefined) return;
    toast(t('messages.resent'));
    setReason('');
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('messages.resend')}
      open={effect !== undefined}
      onClose={onClose}
      onConfirm={confirm}
      confirm={t('messages.resend')}
      pending={resend.pending}
      error={refusalOf(resend.error)}
      consequences={[
        t('messages.resend-follows', { what }),
        ...(effect?.state === 'delivered' ? [t('messages.resend-twice')] : []),
      ]}
    >
      <TextArea
        id="resend-reason"
        label={t('steps.reason')}
        hint={t('steps.reason-hint')}
        required
        limit={500}
        rows={2}
        value={reason}
        onChange={setReason}
        error={missing ? t('steps.reason-missing') : undefined}
      />
    </ConfirmDialog>
  );
};
