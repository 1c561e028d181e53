import { points } from '../../format/numbers.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/row.tsx';
import { t } from '../text.ts';
import type { useSheet } from './use-sheet.ts';

type SheetRecord = NonNullable<ReturnType<typeof useSheet>['record']>;

const wordsOf = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return t('sheet.no-value');
  if (typeof value === 'object' && 'points' in value && typeof value.points === 'number')
    return points(value.points);
  return String(value);
};

/** Where two devices wrote different things: both are shown, and the juror chooses. */
export const SheetConflicts = ({
  record,
  resolve,
}: {
  readonly record: SheetRecord;
  readonly resolve: (path: string, side: 'mine' | 'theirs') => Promise<unknown>;
}) => (
  <Notice kind="warn" title={t('sheet.two-devices')} live>
    <p>{t('sheet.two-devices-lead')}</p>
    <ul>
      {record.conflicts.map(({ path, mine, theirs }) => (
        <li key={path}>
          {path.replace('scores/', '')}
          <Row>
            <Button small onClick={() => void resolve(path, 'mine')}>
              {t('sheet.mine', { value: wordsOf(mine) })}
            </Button>
            <Button small onClick={() => void resolve(path, 'theirs')}>
              {t('sheet.theirs', { value: wordsOf(theirs) })}
            </Button>
          </Row>
        </li>
      ))}
    </ul>
  </Notice>
);
