import { listRecognisedProductsContract } from '#shared/contracts/public/list-recognised-products.ts';
import { levels } from '#shared/domain/authority/levels.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Answer, CallInput } from '../../api/call.ts';
import { useList } from '../../api/use-read.ts';
import { Unread } from '../../app/loaded.tsx';
import { said } from '../../text/said.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Pager } from '../../ui/pager.tsx';
import { t } from '../text.ts';
import { CertificateBadge } from './certificate-badge.tsx';
import { provinceName } from './place-name.ts';

type Found = Answer<typeof listRecognisedProductsContract>['items'][number];

const columns = () => [
  {
    key: 'name',
    label: t('results.product'),
    cell: ({ id, name }: Found) => <AppLink href={`/products/${id}`}>{name}</AppLink>,
    head: true,
  },
  {
    key: 'establishment',
    label: t('results.establishment'),
    cell: ({ establishment }: Found) => establishment.name,
  },
  { key: 'place', label: t('results.place'), cell: ({ province }: Found) => provinceName(province) },
  { key: 'group', label: t('results.group'), cell: ({ group }: Found) => said(productGroups[group]) },
  { key: 'level', label: t('results.level'), cell: ({ authority }: Found) => said(levels[authority.level]) },
  { key: 'year', label: t('results.year'), cell: ({ year }: Found) => year, end: true },
  {
    key: 'certificate',
    label: t('results.certificate'),
    cell: ({ certificate }: Found) => <CertificateBadge status={certificate?.status ?? null} />,
  },
];

/** The register under a filter, a page at a time. */
export const RegisterList = ({
  query,
}: {
  readonly query: NonNullable<CallInput<typeof listRecognisedProductsContract>['query']>;
}) => {
  const list = useList(listRecognisedProductsContract, { query });
  if (list.error !== null) return <Unread error={list.error} onRetry={() => list.refetch()} />;
  if (list.items === undefined) return <Loading what={t('results.list')} />;
  if (list.items.length === 0 && !list.hasNextPage)
    return <EmptyState title={t('results.none')}>{t('results.none-hint')}</EmptyState>;
  return (
    <>
      {list.items.length === 0 ? (
        <p role="status">{t('results.looked-on')}</p>
      ) : (
        <DataTable<Found>
          caption={t('results.list')}
          hideCaption
          rows={list.items}
          rowKey={({ id }) => id}
          columns={columns()}
        />
      )}
      <Pager
        more={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => list.fetchNextPage()}
        shown={list.items.length}
      />
    </>
  );
};
