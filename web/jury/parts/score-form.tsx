import { useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import type { CriteriaSetId } from '#shared/domain/judging/criteria-sets.ts';
import type { ScoreFrame } from '#shared/domain/judging/judging.ts';
import { points } from '../../format/numbers.ts';
import { useOutbox } from '../../offline/hooks.ts';
import { said } from '../../text/said.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorList } from '../../ui/error-list.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/row.tsx';
import { SaveState, type SaveStateName } from '../../ui/save-state.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { t } from '../text.ts';
import { ConflictForm } from './conflict-form.tsx';
import { CriterionCard } from './criterion-card.tsx';
import { LockedSheet } from './locked-sheet.tsx';
import { SheetConflicts } from './sheet-conflicts.tsx';
import { criteriaOfFrame, totalOf, useSheet } from './use-sheet.ts';

type Props = {
  readonly roundId: string;
  readonly code: string;
  readonly frame: Pick<ScoreFrame, 'criteria'>;
  readonly criteriaSet: CriteriaSetId;
  /** Smallest difference between two scores, hundredths. */
  readonly step: number;
  /** The selection code to go to after locking; null when this is the last. */
  readonly next: string | null;
};

type SheetRecord = NonNullable<ReturnType<typeof useSheet>['record']>;

const shownState = (state: SheetRecord['state']): SaveStateName =>
  state === 'sending' ? 'saving' : state === 'local' ? 'waiting' : state;

const Saved = ({ record }: { readonly record: SheetRecord }) => {
  const at = record.savedThereAt;
  return (
    <SaveState
      state={shownState(record.state)}
      {...(at === null ? {} : { at: new Date(at).toISOString() })}
    />
  );
};

/** What the record says of itself that the juror must know: a correction under way, a refusal, another device. */
const Standing = ({
  record,
  sheet,
}: {
  readonly record: SheetRecord;
  readonly sheet: ReturnType<typeof useSheet>;
}) => (
  <>
    {record.server?.correction && (
      <Notice kind="info">{t('sheet.corrected', { reason: record.server.correction.reason })}</Notice>
    )}
    {record.state === 'refused' && record.problem !== null && (
      <Notice kind="bad" title={t('sheet.refused')} live>
        {said(record.problem.messages)}
      </Notice>
    )}
    {record.conflicts.length > 0 && <SheetConflicts record={record} resolve={sheet.resolve} />}
  </>
);

/** The sheet as it is filled: a card a criterion, kept with each key, the total always in view. */
export const ScoreForm = ({ roundId, code, frame, criteriaSet, step, next }: Props) => {
  const sheet = useSheet(roundId, code);
  const { commands, queue } = useOutbox('sheet', sheet.id);
  const [, go] = useLocation();
  const [asks, setAsks] = useState(false);
  const [missing, setMissing] = useState<readonly { pointer: string; sentence: string }[]>([]);
  const { record } = sheet;
  if (record === undefined)
    return sheet.reading ? <Loading /> : <Notice kind="warn">{t('sheet.no-frame')}</Notice>;
  const locking = commands.find(({ command }) => command === 'lock-sheet');
  if (record.server?.state === 'locked') return <LockedSheet roundId={roundId} code={code} next={next} />;
  const criteria = criteriaOfFrame(frame, criteriaSet, sheet.scoreOf);
  const total = totalOf(criteria);
  const lock = () => {
    setMissing(
      total.unscored.map(({ code: line, label }) => ({
        pointer: `/scores/${line}`,
        sentence: t('sheet.unscored', { label }),
      })),
    );
    setAsks(total.left === 0);
  };
  const confirmLock = async () => {
    setAsks(false);
    await queue('lock-sheet');
    if (next !== null) go(`/jury/${roundId}/entries/${next}`);
  };
  return (
    <div class="score-form">
      <Standing record={record} sheet={sheet} />
      <ErrorList title={t('sheet.incomplete')} problems={missing} />
      {criteria.map(criterion => (
        <CriterionCard
          key={criterion.code}
          criterion={criterion}
          criteriaSet={criteriaSet}
          step={step}
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
      />
      <div class="score-total">
        <p role="status">
          <strong>
            {t('sheet.total')} {t('sheet.total-of', { points: points(total.points) })}
          </strong>{' '}
          · {total.left === 0 ? t('sheet.complete') : t('sheet.left', { count: total.left })}
        </p>
        <Saved record={record} />
        <Row>
          <Button kind="main" onClick={lock} pending={locking !== undefined && locking.state !== 'refused'}>
            {t('sheet.lock')}
          </Button>
          <Button onClick={() => go(next === null ? `/jury/${roundId}` : `/jury/${roundId}/entries/${next}`)}>
            {t('sheet.later')}
          </Button>
        </Row>
        {locking?.state === 'waiting' && <p>{t('sheet.lock-waiting')}</p>}
        {locking?.state === 'refused' && locking.problem && (
          <Notice kind="bad" live>
            {said(locking.problem.messages)}
          </Notice>
        )}
      </div>
      <Disclosure summary={t('sheet.conflict')}>
        <ConflictForm sheetId={sheet.id} code={code} />
      </Disclosure>
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
