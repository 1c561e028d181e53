import { useState } from 'preact/hooks';
import { closeCouncilSessionContract } from '#shared/contracts/council/close-council-session.ts';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { listCouncilSessionsContract } from '#shared/contracts/council/list-council-sessions.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DateTimeField } from '../../ui/date-time-field.tsx';
import { ErrorList } from '../../ui/error-list.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { t } from '../text.ts';
import type { Session } from './session.ts';

const outcomes = ['propose', 'rescore', 'cancel'] as const;
type Outcome = (typeof outcomes)[number];
const isOutcome = (value: string): value is Outcome => outcomes.some(known => known === value);

const deadlineFields = [
  ['scoringUntil', 'meeting.close-scoring'],
  ['councilUntil', 'meeting.close-council'],
  ['decisionUntil', 'meeting.close-decision'],
] as const;
type Deadlines = Readonly<Record<(typeof deadlineFields)[number][0], string>>;
const noDeadlines: Deadlines = { scoringUntil: '', councilUntil: '', decisionUntil: '' };

const consequencesOf = (session: Session): readonly string[] => {
  const count = (outcome: 'propose' | 'reject' | null) =>
    session.items.filter(item => item.outcome === outcome).length;
  return [
    t('meeting.close-counts', { propose: count('propose'), reject: count('reject') }),
    ...(count(null) > 0 ? [t('meeting.close-open', { count: count(null) })] : []),
    t('meeting.close-final'),
  ];
};

/** The chair closes the session: the proposal goes to the authority, or the jury scores again, with new deadlines. */
export const CloseSession = ({ session }: { readonly session: Session }) => {
  const close = useCommand(closeCouncilSessionContract, {
    refresh: [getCouncilSessionContract, listCouncilSessionsContract],
  });
  const [outcome, setOutcome] = useState<Outcome>('propose');
  const [reason, setReason] = useState('');
  const [deadlines, setDeadlines] = useState(noDeadlines);
  const [asks, setAsks] = useState(false);
  const run = async () => {
    await close.run({
      params: { roundId: session.roundId, number: String(session.number) },
      body: {
        outcome,
        reason: reason.trim() === '' ? null : reason.trim(),
        deadlines:
          outcome === 'rescore' && Object.values(deadlines).every(value => value !== '') ? deadlines : null,
      },
    });
    setAsks(false);
  };
  return (
    <Form onSubmit={() => setAsks(true)} label={t('meeting.close')}>
      {close.error instanceof ApiProblem ? (
        <ErrorList title={close.error.sentence} problems={close.error.problems} />
      ) : (
        close.error !== null && <Unread error={close.error} />
      )}
      <RadioGroup
        id="close-outcome"
        label={t('meeting.close-outcome')}
        value={outcome}
        onChange={value => isOutcome(value) && setOutcome(value)}
        options={outcomes.map(value => ({ value, label: t(`meeting.close-${value}`) }))}
      />
      {outcome !== 'propose' && (
        <TextArea
          id="close-reason"
          label={t('meeting.close-reason')}
          value={reason}
          onChange={setReason}
          required
          rows={2}
          limit={2000}
        />
      )}
      {outcome === 'rescore' &&
        deadlineFields.map(([name, label]) => (
          <DateTimeField
            key={name}
            id={`close-${name}`}
            label={t(label)}
            value={deadlines[name]}
            onChange={value => setDeadlines({ ...deadlines, [name]: value })}
          />
        ))}
      <Button type="submit" kind="main">
        {t('meeting.close')}
      </Button>
      <ConfirmDialog
        open={asks}
        title={t('meeting.close')}
        consequences={consequencesOf(session)}
        confirm={t('meeting.close')}
        pending={close.pending}
        onConfirm={() => void run()}
        onClose={() => setAsks(false)}
      />
    </Form>
  );
};
