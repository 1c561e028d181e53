import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { ListRow } from '#shared/domain/list/columns.ts';
import type { Count } from '#shared/domain/report/count-report.ts';
import { reportStageNames } from '#shared/domain/report/stages.ts';
import { ok } from '#shared/kernel/result.ts';
import { reportShape } from '#shared/text/lists/report.ts';
import { report } from '#shared/text/papers/report.ts';
import { loadReport } from '../../report/load-report.ts';
import { type ReportLine, reportLinesOf } from '../../report/report-lines.ts';
import type { Maker } from '../maker.ts';

const rowOf = ({ scope, year, by, line, source, counts, support }: ReportLine): ListRow => ({
  ...{ scope, year, by, line, source },
  ...Object.fromEntries(
    reportStageNames.flatMap(stage => {
      const count: Count | null = counts[stage];
      return [
        [stage, count?.entries ?? null],
        [`${stage}Makers`, count?.establishments ?? null],
      ];
    }),
  ),
  recognisedUnits: counts.recognised?.units ?? null,
  promisedDong: support?.promisedDong ?? null,
  deliveredDong: support?.deliveredDong ?? null,
});

/** The report of an authority: as one table to count on with, or as a paper to sign. */
export const reportMaker: Maker<'authority'> = {
  check: async () => ok(null),
  make: async (world, authority, { at, format }) => {
    const found = await loadReport(world, authority, at);
    const lines = reportLinesOf(found);
    const fileName = `bao-cao-binh-chon-${dayOf(at)}`;
    if (format !== 'pdf' && format !== 'docx')
      return ok({ fileName, content: { type: 'list', shape: reportShape, rows: lines.map(rowOf) } });
    const paper = report.write({
      authorityName: found.authorityName ?? '',
      standingBody: found.standingBody ?? '',
      on: dayOf(at),
      lines,
    });
    return ok({ fileName, content: { type: 'paper', paper } });
  },
};
