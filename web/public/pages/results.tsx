import { useState } from 'preact/hooks';
import { getPublicFiguresContract } from '#shared/contracts/public/get-public-figures.ts';
import { type Level, levels } from '#shared/domain/authority/levels.ts';
import { type EstablishmentKind, establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { provinceCodes, provinces } from '#shared/domain/place/provinces.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { said } from '../../text/said.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { Page } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ProvinceMap } from '../parts/province-map.tsx';
import { RegisterList } from '../parts/register-list.tsx';
import { t } from '../text.ts';

type Filters = {
  readonly q: string;
  readonly year: string;
  readonly level: string;
  readonly group: string;
  readonly province: string;
  readonly kind: string;
};
const noFilters: Filters = { q: '', year: '', level: '', group: '', province: '', kind: '' };

const levelNames = Object.keys(levels) as Level[];
const groupNames = Object.keys(productGroups) as ProductGroup[];
const kindNames = Object.keys(establishmentKinds) as EstablishmentKind[];

const queryOf = ({ q, year, level, group, province, kind }: Filters) => ({
  ...(q.trim() === '' ? {} : { q: q.trim() }),
  ...(year === '' ? {} : { year }),
  ...(province === '' ? {} : { province }),
  ...levelNames.filter(name => name === level).map(name => ({ level: name }))[0],
  ...groupNames.filter(name => name === group).map(name => ({ group: name }))[0],
  ...kindNames.filter(name => name === kind).map(name => ({ kind: name }))[0],
});

/** Everything recognised in published and earlier rounds: search, filters, and the provinces as a map of tiles. */
export const ResultsPage = () => {
  const [filters, setFilters] = useState(noFilters);
  const figures = useRead(getPublicFiguresContract);
  const years = [...new Set(figures.data?.body.rows.map(({ year }) => year))].sort(
    (one, other) => other - one,
  );
  const choices = {
    year: years.map(year => ({ value: String(year), label: String(year) })),
    group: groupNames.map(name => ({ value: name, label: said(productGroups[name]) })),
    level: levelNames.map(name => ({ value: name, label: said(levels[name]) })),
    kind: kindNames.map(name => ({ value: name, label: said(establishmentKinds[name]) })),
    province: provinceCodes.map(code => ({ value: code, label: said(provinces[code]) })),
  };
  const set = (name: keyof Filters) => (value: string) => setFilters({ ...filters, [name]: value });
  const select = (name: keyof typeof choices) => (
    <SelectField
      id={`results-${name}`}
      label={t(`results.${name}`)}
      value={filters[name]}
      onChange={set(name)}
      options={[{ value: '', label: t('results.any') }, ...choices[name]]}
    />
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
          <p>
            <AppLink href="/figures">{t('results.figures')}</AppLink>
            {' · '}
            <AppLink href="/open-data">{t('data.title')}</AppLink>
          </p>
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
            {select('year')}
            {select('group')}
            {select('level')}
            {select('kind')}
            {select('province')}
          </div>
          <RegisterList query={queryOf(filters)} />
        </Section>
      </div>
    </Page>
  );
};
