import type { getReportContract } from '#shared/contracts/report/get-report.ts';
import { type ReportStage, reportStageNames, reportStages } from '#shared/domain/report/stages.ts';
import type { Answer } from '#web/api/call.ts';
import { dong, number } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { t } from '../../text.ts';

type Line = Answer<typeof getReportContract>['whole']['total'] & { readonly name: string };

const figure = ({ counts }: Line, stage: ReportStage): string => {
  const count = counts[stage];
  return count === null
    ? t('reports.untold')
    : t('reports.count', { entries: number(count.entries), establishments: number(count.establishments) });
};

const money = (amount: number | undefined): string =>
  amount === undefined ? t('reports.untold') : dong(amount);

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
    rowKey={({ name }) => name}
    columns={[
      { key: 'line', label: t('reports.line'), cell: ({ name }) => name, head: true },
      ...reportStageNames.map(stage => ({
        key: stage,
        label: said(reportStages[stage]),
        cell: (line: Line) => figure(line, stage),
        end: true,
      })),
      {
        key: 'units',
        label: t('reports.units'),
        cell: ({ counts }: Line) =>
          counts.recognised === null ? t('reports.untold') : number(counts.recognised.units),
        end: true,
      },
      {
        key: 'promised',
        label: t('reports.promised'),
        cell: ({ support }: Line) => money(support?.promisedDong),
        end: true,
      },
      {
        key: 'delivered',
        label: t('reports.delivered'),
        cell: ({ support }: Line) => money(support?.deliveredDong),
        end: true,
      },
    ]}
  />
);
