import { useState } from 'preact/hooks';
import { adoptLogoContract } from '#shared/contracts/programme/adopt-logo.ts';
import { listLogosContract } from '#shared/contracts/programme/list-logos.ts';
import { withdrawLogoContract } from '#shared/contracts/programme/withdraw-logo.ts';
import { useCommand } from '#web/api/use-command.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { t } from '../../text.ts';

/** A logo that is to be put into force, or taken out of it. */
export type LogoAct = { readonly adopt: boolean; readonly logoId: string };

type Props = {
  readonly programmeId: string;
  /** Of the programme as it was read. */
  readonly etag: string | null;
  readonly act: LogoAct | undefined;
  readonly onClose: () => void;
};

const refresh = [listLogosContract];

/** Putting a logo into force or withdrawing it, with its reason. */
export const LogoDialog = ({ programmeId, etag, act, onClose }: Props) => {
  const adopt = useCommand(adoptLogoContract, { refresh });
  const withdraw = useCommand(withdrawLogoContract, { refresh });
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  useAnew(act && `${act.adopt} ${act.logoId}`, () => {
    adopt.reset();
    withdraw.reset();
    setReason('');
    setTried(false);
  });
  const adopting = act?.adopt !== false;
  const command = adopting ? adopt : withdraw;
  const confirm = async () => {
    setTried(true);
    if (act === undefined || reason.trim() === '') return;
    const params = { programmeId, logoId: act.logoId };
    if ((await command.run({ params, etag, body: { reason } })) !== undefined) onClose();
  };
  const words = t(adopting ? 'logos.adopt' : 'logos.withdraw');
  return (
    <ConfirmDialog
      title={words}
      open={act !== undefined}
      onClose={onClose}
      onConfirm={() => void confirm()}
      confirm={words}
      danger={!adopting}
      pending={command.pending}
      error={refusalOf(command.error)}
      consequences={[t(adopting ? 'logos.adopt-follows' : 'logos.withdraw-follows'), t('logos.issued-stay')]}
    >
      <TextArea
        id="logo-reason"
        label={t('steps.reason')}
        required
        limit={1000}
        rows={2}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? t('steps.reason-missing') : undefined}
      />
    </ConfirmDialog>
  );
};
