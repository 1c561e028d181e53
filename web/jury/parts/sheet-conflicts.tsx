import { points } from '../../format/numbers.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/row.tsx';
import { t } from '../text.ts';
import type { useSheet } from './use-sheet.ts';

type SheetRecord = NonNullable<ReturnType<typeof useSheet>['record']>;

const wordsOf = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return t('sheet.no-value');
  if (typeof value !== 'object') return String(value);
  const given = 'points' in value && typeof value.points === 'number' ? [points(value.points)] : [];
  const note = 'note' in value && typeof value.note === 'string' ? [value.note] : [];
  return [...given, ...note].join(' · ');
};

/** Where two devices wrote different things: both are shown, and the juror chooses. */
export const SheetConflicts = ({
  record,
  resolve,
  labelOf,
}: {
  readonly record: SheetRecord;
  readonly resolve: (path: string, side: 'mine' | 'theirs') => Promise<unknown>;
  /** Name of the field at a path. */
  readonly labelOf: (path: string) => string;
}) => (
  <Notice kind="warn" title={t('sheet.two-devices')} live>
    <p>{t('sheet.two-devices-lead')}</p>
    <ul class="sheet-conflicts">
      {record.conflicts.map(({ path, mine, theirs }) => (
        <li key={path}>
          <strong id={`conflict-${path}`}>{labelOf(path)}</strong>
          <Row>
            <Button small describedBy={`conflict-${path}`} onClick={() => void resolve(path, 'mine')}>
              {t('sheet.mine', { value: wordsOf(mine) })}
            </Button>
            <Button small describedBy={`conflict-${path}`} onClick={() => void resolve(path, 'theirs')}>
              {t('sheet.theirs', { value: wordsOf(theirs) })}
            </Button>
          </Row>
        </li>
      ))}
    </ul>
  </Notice>
);
