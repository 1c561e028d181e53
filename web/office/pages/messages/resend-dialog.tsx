import { listMessagesContract } from '#shared/contracts/record/list-messages.ts';
import { listParkedEffectsContract } from '#shared/contracts/record/list-parked-effects.ts';
import { resendEffectContract } from '#shared/contracts/record/resend-effect.ts';
import type { Effect } from '#shared/domain/record/effect.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
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
  const send = async (reason: string) => {
    if (effect === undefined) return undefined;
    const answer = await resend.run({ params: { effectId: effect.id }, body: { reason } });
    if (answer !== undefined) toast(t('messages.resent'));
    return answer;
  };
  return (
    <ReasonDialog
      id="resend-reason"
      about={effect?.id}
      title={t('messages.resend')}
      confirm={t('messages.resend')}
      consequences={[
        t('messages.resend-follows', { what }),
        ...(effect?.state === 'delivered' ? [t('messages.resend-twice')] : []),
      ]}
      command={resend}
      send={send}
      onClose={onClose}
      limit={500}
      hint={t('steps.reason-hint')}
    />
  );
};
