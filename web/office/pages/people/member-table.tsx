import { productGroups } from '#shared/domain/product/groups.ts';
import { localDay, localMoment } from '#web/format/dates.ts';
import { compareVietnamese } from '#web/format/sorting.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { type Column, DataTable } from '#web/ui/data-table.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { AuditLink } from '../../parts/audit-link.tsx';
import type { Member } from '../../parts/use-members.ts';
import { t } from '../../text.ts';

const judges: readonly Member['role'][] = ['juror', 'panel-head'];

const Standing = ({ member, told }: { readonly member: Member; readonly told: boolean }) => {
  if (member.endedAt !== null)
    return <StateBadge tone="neutral">{t('members.ended-on', { day: localDay(member.endedAt) })}</StateBadge>;
  if (member.roundId === null || !told)
    return <>{t('members.since', { day: localDay(member.appointedAt) })}</>;
  return member.acknowledgedAt === undefined ? (
    <StateBadge tone="warn">{t('members.not-acknowledged')}</StateBadge>
  ) : (
    <StateBadge tone="good">
      {t('members.acknowledged', { at: localMoment(member.acknowledgedAt) })}
    </StateBadge>
  );
};

/** The people of one role; who has said that the task was received, who has no mail address. */
export const MemberTable = ({
  caption,
  members,
  onEnd,
  mayAudit,
  told,
}: {
  readonly caption: string;
  readonly members: readonly Member[];
  readonly onEnd: ((member: Member) => void) | undefined;
  readonly mayAudit: boolean;
  /** Whether the people have been told of their task already. */
  readonly told: boolean;
}) => {
  const rows = [...members].sort(
    (one, other) =>
      Number(one.endedAt !== null) - Number(other.endedAt !== null) ||
      compareVietnamese(one.name, other.name),
  );
  const columns: readonly Column<Member>[] = [
    {
      key: 'name',
      label: t('members.name'),
      head: true,
      by: ({ name }) => name,
      cell: ({ name, position }) => (
        <>
          {name}
          <div class="muted">{position}</div>
        </>
      ),
    },
    {
      key: 'email',
      label: t('members.email'),
      cell: ({ email }) => email ?? <StateBadge tone="warn">{t('members.no-email')}</StateBadge>,
    },
    ...(members.some(({ role }) => judges.includes(role))
      ? [
          {
            key: 'groups',
            label: t('members.groups'),
            cell: ({ groups }: Member) =>
              groups.length === 0
                ? t('members.all-groups')
                : groups.map(group => said(productGroups[group])).join('; '),
          },
        ]
      : []),
    {
      key: 'standing',
      label: t('members.standing'),
      cell: member => <Standing member={member} told={told} />,
    },
    {
      key: 'acts',
      label: t('members.acts'),
      plain: true,
      cell: member => (
        <span class="row">
          {onEnd !== undefined && member.endedAt === null && (
            <Button small label={t('members.end-whose', { name: member.name })} onClick={() => onEnd(member)}>
              {t('members.end')}
            </Button>
          )}
          {mayAudit && <AuditLink stream={`membership/${member.personId}/${member.id}`} />}
        </span>
      ),
    },
  ];
  return <DataTable caption={caption} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />;
};
