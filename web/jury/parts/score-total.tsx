import { points } from '../../format/numbers.ts';
import { Button } from '../../ui/button.tsx';
import { SaveState, type SaveStateName } from '../../ui/save-state.tsx';
import { t } from '../text.ts';
import type { totalOf, useSheet } from './use-sheet.ts';

type SheetRecord = NonNullable<ReturnType<typeof useSheet>['record']>;

const shownState = (state: SheetRecord['state']): SaveStateName =>
  state === 'sending' ? 'saving' : state === 'local' ? 'waiting' : state;

/** The running total, always in view, where the words are kept, and the way to lock. */
export const ScoreTotal = ({
  record,
  total,
  onLock,
  isLast = false,
}: {
  readonly record: SheetRecord;
  readonly total: ReturnType<typeof totalOf>;
  /** Absent once scoring is over. */
  readonly onLock?: () => void;
  readonly isLast?: boolean;
}) => {
  const at = record.savedThereAt;
  return (
    <div class="score-total">
      <p role="status" class="score-sum">
        <span>{t('sheet.total')}</span> <strong class="number">{points(total.points)}</strong>
        <span class="muted">
          {t('sheet.total-max')} ·{' '}
          {total.left === 0 ? t('sheet.complete') : t('sheet.left', { count: total.left })}
        </span>
      </p>
      <SaveState
        state={shownState(record.state)}
        {...(at === null ? {} : { at: new Date(at).toISOString() })}
      />
      {onLock !== undefined && (
        <div class="score-lock">
          <Button kind="main" onClick={onLock}>
            {t(isLast ? 'sheet.lock-last' : 'sheet.lock')}
          </Button>
        </div>
      )}
    </div>
  );
};
