import type { previewHistoryContract } from '#shared/contracts/recognition/preview-history.ts';
import { historyColumns } from '#shared/domain/recognition/history/columns.ts';
import type { Answer } from '#web/api/call.ts';
import { number } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { t } from '../../text.ts';

export type Report = Answer<typeof previewHistoryContract>;

/** What the dry run found: counts, and each wrong line with what to do. */
export const ReportView = ({ report }: { readonly report: Report }) => {
  const { problems, more, lines, fresh, same, changed } = report;
  return (
    <>
      <Notice
        kind={problems.length === 0 ? 'good' : 'warn'}
        title={
          problems.length === 0 ? t('history.clean') : t('history.wrong', { count: problems.length + more })
        }
        live
      >
        {t('history.checked', {
          lines: number(lines),
          fresh: number(fresh),
          same: number(same),
          changed: number(changed.length),
        })}
      </Notice>
      {changed.length > 0 && <p>{t('history.changed-lines', { lines: changed.slice(0, 50).join(', ') })}</p>}
      {problems.length > 0 && (
        <DataTable<Report['problems'][number]>
          caption={t('history.problem')}
          hideCaption
          rows={problems}
          rowKey={({ line, column, code }) => `${line} ${column} ${code}`}
          columns={[
            { key: 'line', label: t('history.line'), cell: ({ line }) => line, head: true },
            {
              key: 'column',
              label: t('history.column'),
              cell: ({ column }) => (column === null ? '' : said(historyColumns[column])),
            },
            { key: 'problem', label: t('history.problem'), cell: problem => said(problem) },
          ]}
        />
      )}
      {more > 0 && <p>{t('history.more', { count: more })}</p>}
    </>
  );
};
