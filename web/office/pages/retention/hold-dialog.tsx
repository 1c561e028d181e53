import { liftLegalHoldContract } from '#shared/contracts/privacy/lift-legal-hold.ts';
import { placeLegalHoldContract } from '#shared/contracts/privacy/place-legal-hold.ts';
import { previewRetentionContract } from '#shared/contracts/privacy/preview-retention.ts';
import { showRetentionContract } from '#shared/contracts/privacy/show-retention.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useCommand } from '#web/api/use-command.ts';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
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
  const placing = act?.place !== false;
  const command = placing ? place : lift;
  const words = placing
    ? t(act?.kind === 'round' ? 'retention.hold-round' : 'retention.hold-establishment')
    : t('retention.lift');
  return (
    <ReasonDialog
      id="hold-reason"
      about={act && `${act.place} ${act.kind} ${act.id}`}
      title={act === undefined ? words : t('retention.hold-which', { act: words, name: act.name })}
      confirm={words}
      danger={!placing}
      consequences={[t(placing ? 'retention.hold-follows' : 'retention.lift-follows')]}
      command={command}
      send={async reason =>
        act && command.run({ body: { ...authority, subject: { kind: act.kind, id: act.id }, reason } })
      }
      onClose={onClose}
      limit={1000}
    />
  );
};
