import type { getReportContract } from '#shared/contracts/report/get-report.ts';
import { reportSources } from '#shared/domain/report/sources.ts';
import { type ReportStage, reportStageNames, reportStages } from '#shared/domain/report/stages.ts';
import { noFigures } from '#shared/text/lists/report.ts';
import type { Answer } from '#web/api/call.ts';
import { dong, number } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { t } from '../../text.ts';

type Line = Answer<typeof getReportContract>['whole']['total'] & { readonly name: string };

/** What stands where there is no figure: imported records are blank there, and else it is not told yet. */
const none = ({ source }: Line): string => (source === 'imported' ? said(noFigures) : t('reports.untold'));

const figure = (line: Line, stage: ReportStage): string => {
  const count = line.counts[stage];
  return count === null
    ? none(line)
    : t('reports.count', { entries: number(count.entries), establishments: number(count.establishments) });
};

const units = (line: Line): string =>
  line.counts.recognised === null ? none(line) : number(line.counts.recognised.units);

const money = (amount: number | undefined, line: Line): string =>
  amount === undefined ? none(line) : dong(amount);

/** Lines of a report with their figures, stage by stage, and what was promised and delivered. */
export const FigureTable = ({
  caption,
  lines,
}: {
  readonly caption: string;
  readonly lines: readonly Line[];
}) => (
  <DataTable
    caption={caption}
    rows={lines}
    rowKey={({ source, name }) => `${source} ${name}`}
    columns={[
      { key: 'line', label: t('reports.line'), cell: ({ name }) => name, head: true },
      { key: 'source', label: t('reports.source'), cell: ({ source }) => said(reportSources[source]) },
      ...reportStageNames.map(stage => ({
        key: stage,
        label: said(reportStages[stage]),
        cell: (line: Line) => figure(line, stage),
        end: true,
      })),
      {
        key: 'units',
        label: t('reports.units'),
        cell: units,
        end: true,
      },
      {
        key: 'promised',
        label: t('reports.promised'),
        cell: (line: Line) => money(line.support?.promisedDong, line),
        end: true,
      },
      {
        key: 'delivered',
        label: t('reports.delivered'),
        cell: (line: Line) => money(line.support?.deliveredDong, line),
        end: true,
      },
    ]}
  />
);
