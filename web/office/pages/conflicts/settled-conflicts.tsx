import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { AuditLink } from '../../parts/audit-link.tsx';
import { t } from '../../text.ts';
import { type ConflictRow, entryOf } from './open-conflict.tsx';

/** Conflicts that were confirmed or dismissed, each with its reason. */
export const SettledConflicts = ({ conflicts }: { readonly conflicts: readonly ConflictRow[] }) => (
  <DataTable
    caption={t('conflicts.settled', { count: conflicts.length })}
    hideCaption
    rows={conflicts}
    rowKey={({ submissionId, personId }) => `${submissionId}~${personId}`}
    columns={[
      {
        key: 'person',
        label: t('conflicts.person'),
        cell: ({ personName, personId }) => personName ?? personId,
        by: ({ personName }) => personName,
        head: true,
      },
      { key: 'entry', label: t('conflicts.entry'), cell: entryOf },
      { key: 'basis', label: t('conflicts.basis'), cell: ({ basisText }) => said(basisText) },
      {
        key: 'state',
        label: t('conflicts.state'),
        cell: ({ state }) => (
          <StateBadge tone={state === 'confirmed' ? 'bad' : 'neutral'}>
            {t(`conflicts.state.${state}`)}
          </StateBadge>
        ),
      },
      {
        key: 'reason',
        label: t('conflicts.reason'),
        cell: ({ roundId, submissionId, personId, reason, settledAt, settlementReason, raisedAt }) => (
          <>
            {t('conflicts.settled-at', {
              moment: localMoment(settledAt ?? raisedAt),
              reason: settlementReason ?? reason,
            })}{' '}
            <AuditLink stream={`conflict/${roundId}/${submissionId}~${personId}`} />
          </>
        ),
      },
    ]}
  />
);
