import { useState } from 'preact/hooks';
import { endMembershipContract } from '#shared/contracts/membership/end-membership.ts';
import { listAuthorityMembershipsContract } from '#shared/contracts/membership/list-authority-memberships.ts';
import { listRoundMembershipsContract } from '#shared/contracts/membership/list-round-memberships.ts';
import { previewRoundStepContract } from '#shared/contracts/round/preview-round-step.ts';
import { roles } from '#shared/domain/access/roles.ts';
import { useCommand } from '#web/api/use-command.ts';
import { said } from '#web/text/said.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import type { Member } from '../../parts/use-members.ts';
import { t } from '../../text.ts';

export const afterMembership = [
  listRoundMembershipsContract,
  listAuthorityMembershipsContract,
  previewRoundStepContract,
] as const;

/** Ending a membership at once, with the reason for the record. */
export const EndDialog = ({
  member,
  onClose,
}: {
  readonly member: Member | undefined;
  readonly onClose: () => void;
}) => {
  const end = useCommand(endMembershipContract, { refresh: afterMembership });
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  useAnew(member?.id, () => {
    end.reset();
    setReason('');
    setMissing(false);
  });
  const confirm = async () => {
    setMissing(reason.trim() === '');
    if (member === undefined || reason.trim() === '') return;
    const params = { personId: member.personId, membershipId: member.id };
    if ((await end.run({ params, body: { reason } })) === undefined) return;
    toast(t('members.ended', { name: member.name }));
    setReason('');
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('members.end-title')}
      open={member !== undefined}
      onClose={onClose}
      onConfirm={confirm}
      confirm={t('members.end')}
      danger
      pending={end.pending}
      error={refusalOf(end.error)}
      consequences={
        member === undefined
          ? []
          : [
              t('members.end-follows', { name: member.name, role: said(roles[member.role]) }),
              t('members.end-kept'),
            ]
      }
    >
      <TextArea
        id="end-reason"
        label={t('steps.reason')}
        hint={t('steps.reason-hint')}
        required
        limit={1000}
        rows={3}
        value={reason}
        onChange={setReason}
        error={missing ? t('steps.reason-missing') : undefined}
      />
    </ConfirmDialog>
  );
};
