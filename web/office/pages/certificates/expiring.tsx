import { listExpiringCertificatesContract } from '#shared/contracts/recognition/list-expiring-certificates.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useList } from '#web/api/use-read.ts';
import { Unread } from '#web/app/loaded.tsx';
import { writtenDay } from '#web/format/dates.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { Pager } from '#web/ui/pager.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';

/** Certificates that run out within six months; their holders are told by mail. Nothing where there is none. */
export const Expiring = ({ authority }: { readonly authority: Authority }) => {
  const list = useList(listExpiringCertificatesContract, { query: { ...authority, limit: '50' } });
  if (list.error !== null && list.items === undefined)
    return <Unread error={list.error} onRetry={() => list.refetch()} />;
  if (list.items === undefined || list.items.length === 0) return null;
  return (
    <Section title={t('expiring.title')} lead={t('expiring.lead')}>
      <DataTable
        caption={t('expiring.title')}
        hideCaption
        rows={list.items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'number',
            label: t('certificates.number'),
            head: true,
            cell: ({ number, checkCode }) => <AppLink href={`/certificates/${checkCode}`}>{number}</AppLink>,
          },
          {
            key: 'product',
            label: t('publish.name'),
            by: ({ productName }) => productName,
            cell: ({ productName }) => productName,
          },
          {
            key: 'establishment',
            label: t('certificates.establishment'),
            by: ({ establishmentName }) => establishmentName,
            cell: ({ establishmentName }) => establishmentName,
          },
          {
            key: 'until',
            label: t('expiring.until'),
            by: ({ validTo }) => validTo,
            cell: ({ validTo }) => writtenDay(validTo),
          },
        ]}
      />
      <Pager
        more={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => list.fetchNextPage()}
        shown={list.items.length}
      />
    </Section>
  );
};
