import { said } from '../../text/said.ts';
import { Notice } from '../../ui/notice.tsx';
import { t } from '../text.ts';
import { SheetConflicts } from './sheet-conflicts.tsx';
import type { useSheet } from './use-sheet.ts';

type SheetRecord = NonNullable<ReturnType<typeof useSheet>['record']>;

/** What a juror must know of the sheet: that scoring is over, a correction under way, a refusal, another device. */
export const SheetStanding = ({
  record,
  resolve,
  over,
  labelOf,
}: {
  readonly record: SheetRecord;
  readonly resolve: (path: string, side: 'mine' | 'theirs') => Promise<unknown>;
  readonly over: string | null;
  readonly labelOf: (path: string) => string;
}) => (
  <>
    {over !== null && <Notice kind="warn">{t('sheet.over', { moment: over })}</Notice>}
    {record.server?.correction && (
      <Notice kind="info" title={t('sheet.corrected-title')}>
        {t('sheet.corrected', { reason: record.server.correction.reason })}
      </Notice>
    )}
    {record.state === 'refused' && record.problem !== null && (
      <Notice kind="bad" title={t('sheet.refused')} live>
        <p>{said(record.problem.messages)}</p>
        <p>{t('sheet.refused-kept')}</p>
      </Notice>
    )}
    {record.conflicts.length > 0 && <SheetConflicts record={record} resolve={resolve} labelOf={labelOf} />}
  </>
);
