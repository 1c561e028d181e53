import { useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import type { CriteriaSetId } from '#shared/domain/judging/criteria-sets.ts';
import type { ScoreFrame } from '#shared/domain/judging/judging.ts';
import { points } from '../../format/numbers.ts';
import { useOutbox } from '../../offline/hooks.ts';
import { said } from '../../text/said.ts';
import { toast } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorList } from '../../ui/error-list.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OfflineState } from '../../ui/offline-state.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { t } from '../text.ts';
import { ConflictForm } from './conflict-form.tsx';
import { CriterionCard } from './criterion-card.tsx';
import { LockWaits } from './lock-waits.tsx';
import { LockedSheet } from './locked-sheet.tsx';
import { sheetFaults } from './score-faults.ts';
import { ScoreTotal } from './score-total.tsx';
import { SheetStanding } from './sheet-standing.tsx';
import { criteriaOfFrame, totalOf, useSheet } from './use-sheet.ts';
import { useSheetKeys } from './use-sheet-keys.ts';

type Props = {
  readonly roundId: string;
  readonly code: string;
  readonly frame: Pick<ScoreFrame, 'criteria'>;
  readonly criteriaSet: CriteriaSetId;
  /** Smallest difference between two scores, hundredths. */
  readonly step: number;
  /** The selection code to go to after locking; null when this is the last. */
  readonly next: string | null;
  /** Scoring is over: its last moment, in words. */
  readonly over: string | null;
};

type SheetRecord = NonNullable<ReturnType<typeof useSheet>['record']>;

const Writing = ({
  roundId,
  code,
  frame,
  criteriaSet,
  step,
  next,
  over,
  record,
}: Props & { readonly record: SheetRecord }) => {
  const sheet = useSheet(roundId, code);
  const { commands, queue } = useOutbox('sheet', sheet.id);
  const [, go] = useLocation();
  const [asks, setAsks] = useState(false);
  const [faults, setFaults] = useState<ReturnType<typeof sheetFaults>>([]);
  const criteria = criteriaOfFrame(frame, criteriaSet, sheet.scoreOf);
  const total = totalOf(criteria);
  // The latest; one that is done belongs to a version before this one.
  const locking = commands.find(({ command }) => command === 'lock-sheet');
  const labelOf = (path: string): string =>
    criteria.flatMap(({ lines }) => lines).find(({ code: line }) => path === `scores/${line}`)?.label ??
    t('sheet.remarks');
  const lock = () => {
    if (over !== null) return;
    const found = sheetFaults(criteria, step);
    setFaults(found);
    setAsks(found.length === 0 && record.conflicts.length === 0);
  };
  const keys = useSheetKeys(lock);
  const confirmLock = async () => {
    setAsks(false);
    await queue('lock-sheet');
    toast(t('sheet.lock-sent', { code }));
    if (next !== null) go(`/jury/${roundId}/entries/${next}`);
  };
  if (locking?.state === 'waiting' || locking?.state === 'sending')
    return <LockWaits roundId={roundId} command={locking} next={next} total={total.points} />;
  return (
    <div class="score-form" ref={keys}>
      <SheetStanding record={record} resolve={sheet.resolve} over={over} labelOf={labelOf} />
      {locking?.moved && (
        <Notice kind="warn" title={t('sheet.lock-refused')} live>
          {t('sheet.lock-moved')}
        </Notice>
      )}
      {locking?.state === 'refused' && locking.problem && (
        <Notice kind="bad" title={t('sheet.lock-refused')} live>
          {said(locking.problem.messages)}
        </Notice>
      )}
      <ErrorList title={t('sheet.incomplete')} problems={faults} />
      {over === null && <p class="score-keys muted">{t('sheet.keys')}</p>}
      {criteria.map(criterion => (
        <CriterionCard
          key={criterion.code}
          criterion={criterion}
          criteriaSet={criteriaSet}
          step={step}
          readOnly={over !== null}
          onScore={(line, score) => void sheet.setField(`scores/${line}`, score)}
          problems={record.problems}
        />
      ))}
      <TextArea
        id="sheet-remarks"
        label={t('sheet.remarks')}
        value={record.fields.remarks ?? ''}
        onChange={value => void sheet.setField('remarks', value === '' ? null : value)}
        limit={2000}
        rows={3}
        readOnly={over !== null}
      />
      <ScoreTotal
        record={record}
        total={total}
        {...(over === null ? { onLock: lock, isLast: next === null } : {})}
      />
      <div class="no-print">
        <Button
          kind="link"
          onClick={() => go(next === null ? `/jury/${roundId}` : `/jury/${roundId}/entries/${next}`)}
        >
          {t(next === null ? 'sheet.later' : 'sheet.later-next')}
        </Button>
        {over === null && (
          <Disclosure summary={t('sheet.conflict')}>
            <ConflictForm sheetId={sheet.id} code={code} />
          </Disclosure>
        )}
      </div>
      <ConfirmDialog
        open={asks}
        title={t('sheet.lock-title')}
        consequences={[t('sheet.lock-total', { points: points(total.points) }), t('sheet.lock-final')]}
        confirm={t('sheet.lock-yes')}
        onConfirm={() => void confirmLock()}
        onClose={() => setAsks(false)}
      />
    </div>
  );
};

/** The sheet: as it is filled, kept with each key, the total always in view; or as it was locked. */
export const ScoreForm = (props: Props) => {
  const { roundId, code, frame, criteriaSet, next } = props;
  const { record, reading, problem, reread, scoreOf } = useSheet(roundId, code);
  if (record === undefined) {
    if (reading) return <Loading what={t('sheet.sheet')} />;
    if (problem === null || problem === 'no-line') return <OfflineState onRetry={() => void reread()} />;
    return <ErrorState problem={{ sentence: said(problem.messages) }} onRetry={() => void reread()} />;
  }
  if (record.server?.state === 'locked')
    return (
      <LockedSheet
        roundId={roundId}
        code={code}
        next={next}
        criteria={criteriaOfFrame(frame, criteriaSet, scoreOf)}
      />
    );
  return <Writing {...props} record={record} />;
};
