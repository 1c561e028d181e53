import { productGroups } from '#shared/domain/product/groups.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';
import { itemsOf, type Session } from './units.ts';

const Departures = ({ session }: { readonly session: Session }) => {
  const departed = session.items.filter(({ departureReason }) => departureReason !== null);
  if (departed.length === 0) return null;
  return (
    <Notice kind="info" title={t('decision.departures')}>
      <ul>
        {departed.map(({ submissionId, selectionCode, productName, departureReason }) => (
          <li key={submissionId}>
            {t('decision.departure', {
              code: selectionCode,
              product: productName,
              reason: departureReason ?? '',
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** What the council puts to the authority, with its votes, and where it left the ranking. */
export const Proposal = ({ session }: { readonly session: Session }) => {
  const others = session.items.filter(({ outcome }) => outcome !== 'propose');
  return (
    <Section
      title={t('decision.proposal')}
      lead={t('decision.proposal-lead', { count: session.proposal.length, others: others.length })}
      actions={
        <LinkButton small href={`/office/rounds/${session.roundId}/ranking`}>
          {t('decision.to-ranking')}
        </LinkButton>
      }
    >
      <Departures session={session} />
      <DataTable
        caption={t('decision.proposal')}
        hideCaption
        rows={session.proposal.map(unit => ({ unit, items: itemsOf(session, unit.submissionIds) }))}
        rowKey={({ unit }) => unit.id}
        columns={[
          {
            key: 'codes',
            label: t('decision.codes'),
            cell: ({ items }) => items.map(({ selectionCode }) => selectionCode).join(', '),
          },
          {
            key: 'product',
            label: t('decision.product'),
            cell: ({ unit }) => unit.name,
            by: ({ unit }) => unit.name,
            head: true,
          },
          {
            key: 'establishment',
            label: t('decision.establishment'),
            cell: ({ items }) => items[0]?.establishmentName ?? '',
            by: ({ items }) => items[0]?.establishmentName ?? null,
          },
          {
            key: 'group',
            label: t('decision.group'),
            cell: ({ unit }) => said(productGroups[unit.group]),
          },
          {
            key: 'mean',
            label: t('decision.mean'),
            cell: ({ items }) => items.map(({ mean }) => mean.replace('.', ',')).join('; '),
            end: true,
          },
          {
            key: 'votes',
            label: t('decision.votes'),
            cell: ({ items }) => items.map(({ votes }) => t('decision.votes-line', votes)).join('; '),
          },
        ]}
      />
      {others.length > 0 && (
        <p>
          {t('decision.not-proposed', {
            codes: others.map(({ selectionCode }) => selectionCode).join(', '),
          })}
        </p>
      )}
    </Section>
  );
};
