import { useState } from 'preact/hooks';
import { listRevocationsContract } from '#shared/contracts/recognition/list-revocations.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useList } from '#web/api/use-read.ts';
import { Unread } from '#web/app/loaded.tsx';
import { localDay } from '#web/format/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { Pager } from '#web/ui/pager.tsx';
import { Section } from '#web/ui/section.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import type { Office } from '../../frame/use-office.ts';
import { t } from '../../text.ts';
import { KeepDialog, type Proposal } from './keep-dialog.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';

const Outcome = ({ proposal: { decided } }: { readonly proposal: Proposal }) =>
  decided === null ? (
    <StateBadge tone="warn">{t('revocations.waiting')}</StateBadge>
  ) : (
    <>
      <StateBadge tone={decided.outcome === 'revoked' ? 'bad' : 'good'}>
        {t(decided.outcome === 'revoked' ? 'certificates.is-revoked' : 'revocations.kept')}
      </StateBadge>
      <div class="muted">
        {localDay(decided.at)}: {decided.reason}
      </div>
    </>
  );

/** What the council proposed to withdraw, and the signer's decisions; nothing where nothing was proposed. */
export const Revocations = ({
  authority,
  office,
}: {
  readonly authority: Authority;
  readonly office: Office;
}) => {
  const list = useList(listRevocationsContract, { query: { ...authority, limit: '50' } });
  const [revoking, revoke] = useState<Proposal>();
  const [keeping, keep] = useState<Proposal>();
  const mayDecide = office.may('certificate.revoke', authority);
  if (list.error !== null && list.items === undefined)
    return <Unread error={list.error} onRetry={() => list.refetch()} />;
  if (list.items === undefined || list.items.length === 0) return null;
  return (
    <Section title={t('revocations.title')}>
      <DataTable
        caption={t('revocations.title')}
        hideCaption
        rows={list.items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'certificate',
            label: t('certificates.number'),
            head: true,
            cell: ({ certificateNumber, productName, establishmentName }) => (
              <>
                {certificateNumber}
                <div class="muted">
                  {productName}, {establishmentName}
                </div>
              </>
            ),
          },
          {
            key: 'reason',
            label: t('steps.reason'),
            cell: ({ reason, legalBasis, minutes, proposedAt }) => (
              <>
                {reason}
                <div class="muted">
                  {legalBasis}; {minutes}; {localDay(proposedAt)}
                </div>
              </>
            ),
          },
          { key: 'state', label: t('support.state'), cell: proposal => <Outcome proposal={proposal} /> },
          {
            key: 'acts',
            label: t('members.acts'),
            plain: true,
            cell: proposal =>
              mayDecide &&
              proposal.decided === null && (
                <span class="row">
                  <Button
                    small
                    kind="danger"
                    label={t('certificates.revoke-which', { number: proposal.certificateNumber })}
                    onClick={() => revoke(proposal)}
                  >
                    {t('certificates.revoke')}
                  </Button>
                  <Button
                    small
                    label={t('revocations.keep-which', { number: proposal.certificateNumber })}
                    onClick={() => keep(proposal)}
                  >
                    {t('revocations.keep')}
                  </Button>
                </span>
              ),
          },
        ]}
      />
      <Pager
        more={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => list.fetchNextPage()}
        shown={list.items.length}
      />
      <RevokeDialog
        certificate={
          revoking && {
            id: revoking.certificateId,
            number: revoking.certificateNumber,
            productName: revoking.productName,
          }
        }
        onClose={() => revoke(undefined)}
      />
      <KeepDialog proposal={keeping} onClose={() => keep(undefined)} />
    </Section>
  );
};
