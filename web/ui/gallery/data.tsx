import { useState } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { BarChart } from '../bar-chart.tsx';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Cards } from '../cards.tsx';
import { DataTable } from '../data-table.tsx';
import { DescriptionList } from '../description-list.tsx';
import { Disclosure } from '../disclosure.tsx';
import { formatNumber } from '../number-text.ts';
import { QrCode } from '../qr-code.tsx';
import { Section } from '../section.tsx';
import { SplitPane } from '../split-pane.tsx';
import { StateBadge } from '../state-badge.tsx';
import { Tabs } from '../tabs.tsx';
import { type Level, TileMap } from '../tile-map.tsx';
import { sample } from './samples.ts';
import { Show } from './show.tsx';

const points = [92.25, 88, 74.5, 70, 61.75];
const levels: readonly Level[] = [0, 1, 2, 3, 4];

const Table = ({ dense }: { readonly dense?: boolean }) => (
  <DataTable
    caption={dense ? sample(2) : sample(1)}
    dense={dense}
    rows={points}
    rowKey={String}
    marked={row => (row < 70 ? 'warn' : undefined)}
    sort={{ key: 'points', down: true }}
    columns={[
      { key: 'name', label: sample(1), head: true, by: String, cell: row => sample(Math.floor(row)) },
      { key: 'state', label: sample(2), cell: () => <StateBadge tone="good">{t('ui.sample')}</StateBadge> },
      { key: 'long', label: sample(3), cell: () => t('ui.sampleLong') },
      { key: 'points', label: sample(4), end: true, by: row => row, cell: row => formatNumber(row, 2) },
      { key: 'act', label: sample(5), plain: true, cell: () => <Button small>{t('ui.sample')}</Button> },
    ]}
  />
);

/** Tables, drawings and boxes. */
export const Data = () => {
  const [picked, pick] = useState('7');
  return (
    <Section title={t('ui.galleryData')} id="data">
      <Show names={['DataTable']}>
        <Table />
        <Table dense />
      </Show>
      <Show names={['BarChart']}>
        <BarChart
          caption={sample(1)}
          labelHead={sample(1)}
          valueHead={sample(2)}
          max={100}
          line={{ at: 70, label: sample(70) }}
          cut={{ after: 2, label: sample(2) }}
          rows={points.map((value, index) => ({
            key: String(value),
            label: sample(index + 1),
            value,
            said: formatNumber(value, 2),
            tone: value < 70 ? 'off' : 'main',
            note: index === 2 ? t('ui.sampleLong') : undefined,
          }))}
        />
      </Show>
      <Show names={['TileMap', 'QrCode']}>
        <TileMap
          label={sample(34)}
          picked={picked}
          onPick={pick}
          legend={levels.map(level => ({ level, label: sample(level) }))}
          tiles={Array.from({ length: 34 }, (_, index) => ({
            key: String(index),
            column: (index % 5) + 1,
            row: Math.floor(index / 5) + 1,
            short: String(index + 1),
            label: sample(index + 1),
            said: String(index),
            level: levels[index % 5] ?? 0,
          }))}
        />
        <QrCode text={t('ui.sample')} label={t('ui.sample')} />
      </Show>
      <Show names={['Cards', 'Card', 'DescriptionList', 'Disclosure', 'Tabs', 'SplitPane']}>
        <Cards>
          {(['info', 'good', 'warn', undefined] as const).map(tone => (
            <Card key={tone ?? ''} title={t('ui.sample')} href="/ui" tone={tone} level={3}>
              <p>{t('ui.sampleLong')}</p>
            </Card>
          ))}
        </Cards>
        <DescriptionList
          items={[1, 2, 3].map(index => ({ term: sample(index), detail: t('ui.sampleLong') }))}
        />
        <Disclosure summary={sample(1)}>
          <p>{t('ui.sampleLong')}</p>
        </Disclosure>
        <Tabs
          label={sample(1)}
          tabs={[1, 2, 3].map(index => ({
            id: `ui-tab-${index}`,
            label: sample(index),
            content: <p>{sample(index)}</p>,
          }))}
        />
        <SplitPane
          lead="left"
          left={{ label: sample(1), children: <Card>{t('ui.sampleLong')}</Card> }}
          right={{ label: sample(2), children: <Card>{t('ui.sampleLong')}</Card> }}
        />
      </Show>
    </Section>
  );
};
