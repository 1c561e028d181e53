import { endMembershipContract } from '#shared/contracts/membership/end-membership.ts';
import { listAuthorityMembershipsContract } from '#shared/contracts/membership/list-authority-memberships.ts';
import { listRoundMembershipsContract } from '#shared/contracts/membership/list-round-memberships.ts';
import { previewRoundStepContract } from '#shared/contracts/round/preview-round-step.ts';
import { roles } from '#shared/domain/access/roles.ts';
import { useCommand } from '#web/api/use-command.ts';
import { said } from '#web/text/said.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
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
  const send = async (reason: string) => {
    if (member === undefined) return undefined;
    const params = { personId: member.personId, membershipId: member.id };
    const answer = await end.run({ params, body: { reason } });
    if (answer !== undefined) toast(t('members.ended', { name: member.name }));
    return answer;
  };
  return (
    <ReasonDialog
      id="end-reason"
      about={member?.id}
      title={t('members.end-title')}
      confirm={t('members.end')}
      danger
      consequences={
        member === undefined
          ? []
          : [
              t('members.end-follows', { name: member.name, role: said(roles[member.role]) }),
              t('members.end-kept'),
            ]
      }
      command={end}
      send={send}
      onClose={onClose}
      limit={1000}
      hint={t('steps.reason-hint')}
    />
  );
};
