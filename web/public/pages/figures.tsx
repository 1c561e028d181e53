import { getPublicFiguresContract } from '#shared/contracts/public/get-public-figures.ts';
import { type Level, levels } from '#shared/domain/authority/levels.ts';
import { provinceCodes, provinces } from '#shared/domain/place/provinces.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { Answer } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { number } from '../../format/numbers.ts';
import { said } from '../../text/said.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';

type Row = Answer<typeof getPublicFiguresContract>['rows'][number];
type Bar = { readonly key: string; readonly label: string; readonly value: number };

const sum = (rows: readonly Row[], of: (row: Row) => boolean): number =>
  rows.filter(of).reduce((total, { products }) => total + products, 0);

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
    levels: (Object.keys(levels) as Level[]).map(level => ({
      key: level,
      label: said(levels[level]),
      value: sum(rows, row => row.level === level),
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
      <Chart title={t('results.by-level')} bars={some(bars.levels)} />
      <Chart title={t('results.by-province')} bars={some(bars.provinces)} />
    </>
  );
};

/** How many products were recognised, by year, group, level and place: of published rounds only. */
export const FiguresPage = () => {
  const figures = useRead(getPublicFiguresContract);
  return (
    <Page title={t('results.figures')} lead={t('results.lead')}>
      <Loaded query={figures} what={t('results.figures')}>
        {({ body: { products, rows } }) =>
          products === 0 ? (
            <EmptyState title={t('results.no-figures')} />
          ) : (
            <>
              <p>{t('results.figures-lead', { count: number(products) })}</p>
              <Charts rows={rows} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
