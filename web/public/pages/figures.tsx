import { useState } from 'preact/hooks';
import { getPublicFiguresContract } from '#shared/contracts/public/get-public-figures.ts';
import { type Level, levels } from '#shared/domain/authority/levels.ts';
import { type EstablishmentKind, establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { provinceCodes, provinces } from '#shared/domain/place/provinces.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { Answer } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { number } from '../../format/numbers.ts';
import { said } from '../../text/said.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { t } from '../text.ts';

type Figures = Answer<typeof getPublicFiguresContract>;
type Row = Figures['rows'][number];
type Bar = { readonly key: string; readonly label: string; readonly value: number };

const sum = (rows: readonly Row[], of: (row: Row) => boolean): number =>
  rows.filter(of).reduce((total, { units }) => total + units, 0);

const Chart = ({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) => (
  <Section title={title}>
    <BarChart
      caption={title}
      max={Math.max(1, ...bars.map(({ value }) => value))}
      labelHead={title}
      valueHead={t('results.count')}
      rows={bars.map(bar => ({ ...bar, said: number(bar.value) }))}
    />
  </Section>
);

const Charts = ({ rows }: { readonly rows: readonly Row[] }) => {
  const years = [...new Set(rows.map(({ year }) => year))].sort((one, other) => one - other);
  const bars = {
    years: years.map(year => ({
      key: String(year),
      label: String(year),
      value: sum(rows, row => row.year === year),
    })),
    groups: (Object.keys(productGroups) as ProductGroup[]).map(group => ({
      key: group,
      label: said(productGroups[group]),
      value: sum(rows, row => row.group === group),
    })),
    kinds: (Object.keys(establishmentKinds) as EstablishmentKind[]).map(kind => ({
      key: kind,
      label: said(establishmentKinds[kind]),
      value: sum(rows, row => row.kind === kind),
    })),
    provinces: provinceCodes.map(code => ({
      key: code,
      label: said(provinces[code]),
      value: sum(rows, row => row.province === code),
    })),
  };
  const some = (all: readonly Bar[]) => all.filter(({ value }) => value > 0);
  return (
    <>
      <Chart title={t('results.by-year')} bars={bars.years} />
      <Chart title={t('results.by-group')} bars={bars.groups} />
      <Chart title={t('results.by-kind')} bars={some(bars.kinds)} />
      <Chart title={t('results.by-province')} bars={some(bars.provinces)} />
    </>
  );
};

const Totals = ({ figures }: { readonly figures: Figures }) => {
  const rows = [
    ...figures.levels.map(({ level, ...counts }) => ({ key: level, label: said(levels[level]), ...counts })),
    { key: 'all', label: t('results.all-levels'), ...figures },
  ];
  return (
    <DataTable<(typeof rows)[number]>
      caption={t('results.by-level')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'level', label: t('results.level'), cell: ({ label }) => label, head: true },
        { key: 'units', label: t('results.units'), cell: ({ units }) => number(units), end: true },
        {
          key: 'products',
          label: t('results.products'),
          cell: ({ products }) => number(products),
          end: true,
        },
        {
          key: 'establishments',
          label: t('results.establishments'),
          cell: ({ establishments }) => number(establishments),
          end: true,
        },
      ]}
    />
  );
};

/** How much was recognised at each level and, of one level or all, by year, group, kind and place. */
export const FiguresPage = () => {
  const figures = useRead(getPublicFiguresContract);
  const [level, setLevel] = useState('');
  return (
    <Page title={t('results.figures')} lead={t('results.lead')}>
      <Loaded query={figures} what={t('results.figures')}>
        {({ body }) =>
          body.units === 0 ? (
            <EmptyState title={t('results.no-figures')} />
          ) : (
            <>
              <Totals figures={body} />
              <p class="muted">{t('results.count-how')}</p>
              <SelectField
                id="figures-level"
                label={t('results.level')}
                value={level}
                onChange={setLevel}
                options={[
                  { value: '', label: t('results.all-levels') },
                  ...(Object.keys(levels) as Level[])
                    .filter(name => body.levels.some(row => row.level === name))
                    .map(name => ({ value: name, label: said(levels[name]) })),
                ]}
              />
              <Charts rows={body.rows.filter(row => level === '' || row.level === level)} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
