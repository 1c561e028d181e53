import { useState } from 'preact/hooks';
import { getPublicFiguresContract } from '#shared/contracts/public/get-public-figures.ts';
import { listRecognisedProductsContract } from '#shared/contracts/public/list-recognised-products.ts';
import { type Level, levels } from '#shared/domain/authority/levels.ts';
import { provinceCodes, provinceOf, provinces } from '#shared/domain/place/provinces.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { Answer } from '../../api/call.ts';
import { useList, useRead } from '../../api/use-read.ts';
import { Loaded, Unread } from '../../app/loaded.tsx';
import { said } from '../../text/said.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Pager } from '../../ui/pager.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ProvinceMap } from '../parts/province-map.tsx';
import { t } from '../text.ts';

type Found = Answer<typeof listRecognisedProductsContract>['items'][number];

type Filters = {
  readonly q: string;
  readonly year: string;
  readonly level: string;
  readonly group: string;
  readonly province: string;
};
const noFilters: Filters = { q: '', year: '', level: '', group: '', province: '' };

const levelNames = Object.keys(levels) as Level[];
const groupNames = Object.keys(productGroups) as ProductGroup[];

const queryOf = ({ q, year, level, group, province }: Filters) => ({
  ...(q.trim() === '' ? {} : { q: q.trim() }),
  ...(year === '' ? {} : { year }),
  ...(province === '' ? {} : { province }),
  ...levelNames.filter(name => name === level).map(name => ({ level: name }))[0],
  ...groupNames.filter(name => name === group).map(name => ({ group: name }))[0],
});

const provinceName = (code: string): string => {
  const province = provinceOf(code);
  return province === undefined ? code : said(province);
};

const Products = ({ filters }: { readonly filters: Filters }) => {
  const list = useList(listRecognisedProductsContract, { query: queryOf(filters) });
  const first = list.data?.pages[0];
  if (list.error !== null) return <Unread error={list.error} onRetry={() => list.refetch()} />;
  if (list.items === undefined || first === undefined) return <Loading what={t('results.list')} />;
  if (list.items.length === 0)
    return <EmptyState title={t('results.none')}>{t('results.none-hint')}</EmptyState>;
  return (
    <>
      <p role="status">{t('results.found', { count: first.body.found })}</p>
      <DataTable<Found>
        caption={t('results.list')}
        hideCaption
        rows={list.items}
        rowKey={({ roundId, name, establishment }) => `${roundId}·${name}·${establishment}`}
        columns={[
          { key: 'name', label: t('results.product'), cell: ({ name }) => name, head: true },
          { key: 'establishment', label: t('results.establishment'), cell: item => item.establishment },
          {
            key: 'place',
            label: t('results.place'),
            cell: ({ locality }) => provinceName(locality.province),
          },
          { key: 'group', label: t('results.group'), cell: ({ group }) => said(productGroups[group]) },
          { key: 'level', label: t('results.level'), cell: ({ authority }) => said(levels[authority.level]) },
          { key: 'year', label: t('results.year'), cell: ({ year }) => year, end: true },
        ]}
      />
      <Pager
        more={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => list.fetchNextPage()}
        shown={list.items.length}
        total={first.body.found}
      />
    </>
  );
};

/** Everything recognised in published rounds: search, filters, and the provinces as a map of tiles. */
export const ResultsPage = () => {
  const [filters, setFilters] = useState(noFilters);
  const figures = useRead(getPublicFiguresContract);
  const set = (name: keyof Filters) => (value: string) => setFilters({ ...filters, [name]: value });
  const any = { value: '', label: t('results.any') };
  const years = [...new Set(figures.data?.body.rows.map(({ year }) => year))].sort(
    (one, other) => other - one,
  );
  return (
    <Page title={t('results.title')} lead={t('results.lead')}>
      <div class="public-register">
        <Section title={t('results.map')} lead={t('results.map-hint')}>
          <Loaded query={figures} what={t('results.map')}>
            {({ body }) => (
              <ProvinceMap rows={body.rows} picked={filters.province} onPick={set('province')} />
            )}
          </Loaded>
        </Section>
        <Section title={t('results.list')}>
          <div class="public-filters">
            <SearchField
              id="results-search"
              label={t('results.search')}
              hint={t('results.search-hint')}
              value={filters.q}
              onChange={set('q')}
            />
            <SelectField
              id="results-year"
              label={t('results.year')}
              value={filters.year}
              onChange={set('year')}
              options={[any, ...years.map(year => ({ value: String(year), label: String(year) }))]}
            />
            <SelectField
              id="results-group"
              label={t('results.group')}
              value={filters.group}
              onChange={set('group')}
              options={[any, ...groupNames.map(name => ({ value: name, label: said(productGroups[name]) }))]}
            />
            <SelectField
              id="results-level"
              label={t('results.level')}
              value={filters.level}
              onChange={set('level')}
              options={[any, ...levelNames.map(name => ({ value: name, label: said(levels[name]) }))]}
            />
            <SelectField
              id="results-province"
              label={t('results.province')}
              value={filters.province}
              onChange={set('province')}
              options={[any, ...provinceCodes.map(code => ({ value: code, label: said(provinces[code]) }))]}
            />
          </div>
          <Products filters={filters} />
        </Section>
      </div>
    </Page>
  );
};
