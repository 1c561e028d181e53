import { useState } from 'preact/hooks';
import { extendDeadlineContract } from '#shared/contracts/round/extend-deadline.ts';
import { extendDeadlines } from '#shared/domain/round/extend-deadlines.ts';
import { deadlineNames, type Timeline } from '#shared/domain/round/round.ts';
import { useCommand } from '#web/api/use-command.ts';
import { localMoment } from '#web/format/dates.ts';
import { toast } from '#web/ui/announcer.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { DateTimeField } from '#web/ui/date-time-field.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { asRound } from '../../parts/as-round.ts';
import { problemsOf } from '../../parts/problems-of.ts';
import { deadlineWords } from '../../parts/round-words.ts';
import { sayProblem } from '../../parts/say-problem.ts';
import { toldLines } from '../../parts/told.ts';
import { t } from '../../text.ts';
import type { RoundBody } from '../rounds/use-my-rounds.ts';
import { afterStep } from './refreshed.ts';
import { StepDialog } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';

type Deadline = keyof Timeline;
const isDeadline = (name: string): name is Deadline => deadlineNames.some(known => known === name);

/** The round's own rule, asked before the server is: only later, the order kept, never what has closed. */
const problemsWith = (round: RoundBody, name: Deadline, to: string, now: number): readonly Problem[] => {
  if (to === '') return [{ pointer: `/deadlines/${name}`, sentence: t('steps.extend-missing') }];
  const asked = extendDeadlines(asRound(round), { [name]: to }, { personId: 'x', reason: 'x', now });
  if (asked.ok) return [];
  return (asked.refusal.pointers ?? []).map(problem => ({
    pointer: problem.pointer.replace('/body', ''),
    sentence: sayProblem(problem),
  }));
};

/** Deadlines that may still be moved: those for which a day later would be taken. */
const movable = (round: RoundBody, now: number): readonly Deadline[] =>
  deadlineNames.filter(name => {
    const later = new Date(Math.max(now, Date.parse(round.timeline[name])) + 60_000).toISOString();
    const asked = extendDeadlines(asRound(round), { [name]: later }, { personId: 'x', reason: 'x', now });
    return (
      asked.ok ||
      (asked.refusal.pointers ?? []).every(
        ({ code }) => code !== 'round.deadline-not-movable' && code !== 'round.deadline-passed',
      )
    );
  });

/** Moving one deadline later, with the reason everybody will read. */
export const ExtendStep = ({ round, open, onClose }: StepProps) => {
  const extend = useCommand(extendDeadlineContract, { refresh: afterStep });
  const [now] = useState(Date.now);
  const names = movable(round, now);
  const [name, setName] = useState<Deadline | undefined>(names[0]);
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [found, setFound] = useState<readonly Problem[]>([]);
  const problems = found.length > 0 ? found : problemsOf(extend.error);
  const pointer = `/deadlines/${name ?? ''}`;
  const confirm = async () => {
    if (name === undefined) return;
    const wrong = [
      ...problemsWith(round, name, to, Date.now()),
      ...(reason.trim() === '' ? [{ pointer: '/reason', sentence: t('steps.reason-missing') }] : []),
    ];
    setFound(wrong);
    if (wrong.length > 0) return;
    const body = { deadlines: { [name]: to }, reason };
    if ((await extend.run({ params: { roundId: round.id }, body })) === undefined) return;
    toast(t('steps.extended'));
    setTo('');
    setReason('');
    onClose();
  };
  return (
    <StepDialog roundId={round.id} step="extend" open={open} onClose={onClose}>
      {preview => (
        <ConfirmDialog
          title={t('steps.extend')}
          open={open}
          onClose={onClose}
          onConfirm={confirm}
          confirm={t('steps.extend')}
          pending={extend.pending}
          consequences={[
            name !== undefined && to !== ''
              ? t('steps.extend-moves', {
                  deadline: t(deadlineWords[name]),
                  from: round.timelineLocal[name],
                  to: localMoment(to),
                })
              : t('steps.extend-later'),
            t('steps.extend-public'),
            ...toldLines(preview.told),
          ]}
        >
          <ErrorList problems={problems} />
          <SelectField
            id="extend-deadline"
            label={t('steps.extend-which')}
            required
            value={name ?? ''}
            onChange={value => setName(isDeadline(value) ? value : undefined)}
            options={names.map(known => ({
              value: known,
              label: `${t(deadlineWords[known])}: ${round.timelineLocal[known]}`,
            }))}
          />
          <DateTimeField
            id={pointerId(pointer)}
            label={t('steps.extend-to')}
            hint={t('steps.extend-hint')}
            required
            value={to}
            onChange={setTo}
            error={errorAt(problems, pointer)}
          />
          <TextArea
            id={pointerId('/reason')}
            label={t('steps.reason')}
            hint={t('steps.extend-reason-hint')}
            required
            limit={1000}
            rows={3}
            value={reason}
            onChange={setReason}
            error={errorAt(problems, '/reason')}
          />
        </ConfirmDialog>
      )}
    </StepDialog>
  );
};
