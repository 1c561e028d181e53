import { useState } from 'preact/hooks';
import { liftLegalHoldContract } from '#shared/contracts/privacy/lift-legal-hold.ts';
import { placeLegalHoldContract } from '#shared/contracts/privacy/place-legal-hold.ts';
import { previewRetentionContract } from '#shared/contracts/privacy/preview-retention.ts';
import { showRetentionContract } from '#shared/contracts/privacy/show-retention.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useCommand } from '#web/api/use-command.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { t } from '../../text.ts';

/** A hold that is to be placed or lifted, and on whom. */
export type HoldAct = {
  readonly place: boolean;
  readonly kind: 'establishment' | 'round';
  readonly id: string;
  readonly name: string;
};

const refresh = [showRetentionContract, previewRetentionContract];

/** Placing or lifting a legal hold, with its reason. */
export const HoldDialog = ({
  authority,
  act,
  onClose,
}: {
  readonly authority: Authority;
  readonly act: HoldAct | undefined;
  readonly onClose: () => void;
}) => {
  const place = useCommand(placeLegalHoldContract, { refresh });
  const lift = useCommand(liftLegalHoldContract, { refresh });
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  useAnew(act && `${act.place} ${act.kind} ${act.id}`, () => {
    place.reset();
    lift.reset();
    setReason('');
    setTried(false);
  });
  const placing = act?.place !== false;
  const command = placing ? place : lift;
  const confirm = async () => {
    setTried(true);
    if (act === undefined || reason.trim() === '') return;
    const body = { ...authority, subject: { kind: act.kind, id: act.id }, reason };
    if ((await command.run({ body })) !== undefined) onClose();
  };
  const words = placing
    ? t(act?.kind === 'round' ? 'retention.hold-round' : 'retention.hold-establishment')
    : t('retention.lift');
  return (
    <ConfirmDialog
      title={act === undefined ? words : t('retention.hold-which', { act: words, name: act.name })}
      open={act !== undefined}
      onClose={onClose}
      onConfirm={() => void confirm()}
      confirm={words}
      danger={!placing}
      pending={command.pending}
      error={refusalOf(command.error)}
      consequences={[t(placing ? 'retention.hold-follows' : 'retention.lift-follows')]}
    >
      <TextArea
        id="hold-reason"
        label={t('steps.reason')}
        required
        limit={1000}
        rows={2}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? t('builder.needed') : undefined}
      />
    </ConfirmDialog>
  );
};
