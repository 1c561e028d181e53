import './review.css';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import { declarationText } from '#shared/domain/submission/declaration-text.ts';
import { useOutbox } from '#web/offline/hooks.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Countdown } from '#web/ui/countdown.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { Assistance } from '../assisted/assistance-slot.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import { editing } from '../dossier/editing.ts';
import { useLine } from '../dossier/use-line.ts';
import { t } from '../filing-text.ts';
import { MissingList } from '../fill/missing-panel.tsx';
import { SubmitState } from './submit-state.tsx';

const acceptPointer = '/declaration/accepted';
const namePointer = '/declaration/name';

/** Files that still have to arrive and be examined before the dossier can go. */
const onTheirWay = ({ files }: Dossier): number =>
  files.rows.filter(({ state }) => ['preparing', 'waiting', 'sending', 'examining'].includes(state)).length;

/** Declaring by name, and the one button that submits. */
export const SubmitPage = (dossier: Dossier) => {
  const { toDo, base, round, kind, id } = dossier;
  const [, go] = useLocation();
  const online = useLine();
  const [accepted, setAccepted] = useState(false);
  const [name, setName] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { commands, queue } = useOutbox(kind, id);
  const [command] = commands.filter(({ command }) => command === 'submit-submission');
  const state = editing(dossier, Date.now());
  const until = state.kind === 'submitted' ? '' : state.at;
  const isDone = command?.state === 'done';
  useEffect(() => {
    // The answer was there: this page would only ask to submit once more.
    if (isDone) go(`${base}/receipt`, { replace: true });
  }, [isDone, base, go]);

  const submit = () => {
    const wrong: Problem[] = [];
    if (!accepted) wrong.push({ pointer: acceptPointer, sentence: t('submit.accept-needed') });
    if (name.trim() === '') wrong.push({ pointer: namePointer, sentence: t('submit.name-needed') });
    setProblems(wrong);
    if (wrong.length === 0)
      void queue('submit-submission', { declaration: { accepted: true, name: name.trim() } });
  };

  const waiting = onTheirWay(dossier);
  if (command !== undefined && command.state !== 'refused')
    return <SubmitState base={base} command={command} until={until} />;
  return (
    <>
      {command !== undefined && <SubmitState base={base} command={command} until={until} />}
      <Assistance {...dossier} />
      {state.kind === 'open' && (
        <Notice kind="info">
          <p>{t('submit.before', { until })}</p>
          <p>
            <Countdown until={round.timeline.closesAt} />
          </p>
        </Notice>
      )}
      {toDo.length > 0 && (
        <Notice kind="warn" title={t('submit.missing-title', { count: toDo.length })}>
          <MissingList base={base} items={toDo} />
        </Notice>
      )}
      {toDo.length === 0 && waiting > 0 && (
        <Notice kind="info" title={t('submit.files-title')}>
          <p>{t('submit.files', { count: waiting, until })}</p>
        </Notice>
      )}
      {!online && (
        <Notice kind="warn">
          <p>{t('submit.offline', { until })}</p>
        </Notice>
      )}
      <ErrorList problems={problems} />
      <h2>{t('submit.declaration')}</h2>
      <blockquote class="declaration" lang="vi">
        {declarationText}
      </blockquote>
      <Checkbox
        id={pointerId(acceptPointer)}
        label={t('submit.accept')}
        value={accepted}
        onChange={setAccepted}
        error={errorAt(problems, acceptPointer)}
        required
      />
      <TextField
        id={pointerId(namePointer)}
        label={t('submit.name')}
        hint={t('submit.name-hint')}
        value={name}
        onChange={setName}
        error={errorAt(problems, namePointer)}
        autoComplete="name"
        maxLength={120}
        required
      />
      {state.kind === 'open' && (
        <p>
          <Button kind="main" disabled={toDo.length > 0} onClick={submit}>
            {t('submit.press')}
          </Button>
        </p>
      )}
    </>
  );
};
