import { useState } from 'preact/hooks';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { recordDepartureContract } from '#shared/contracts/council/record-departure.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorList } from '../../ui/error-list.tsx';
import { Form } from '../../ui/form.tsx';
import { pointerId } from '../../ui/pointer.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';
import { type Item, isPresent, nameOf, type Session } from './session.ts';

/** Items that a member may still be recorded as away from: open, not left for a conflict, without their vote. */
const openFor = (session: Session, personId: string): readonly string[] =>
  session.items
    .filter(
      ({ outcome, excluded, ballots }) =>
        outcome === null &&
        !excluded.includes(personId) &&
        ballots.every(ballot => ballot.personId !== personId),
    )
    .map(({ submissionId }) => submissionId);

/** The chair records who leaves the room for this item, or for all that are still open, and who is back. */
export const Departures = ({ session, item }: { readonly session: Session; readonly item: Item }) => {
  const record = useCommand(recordDepartureContract, { refresh: [getCouncilSessionContract] });
  const [person, setPerson] = useState('');
  const [reason, setReason] = useState('');
  const [all, setAll] = useState(false);
  const [missing, setMissing] = useState<readonly { pointer: string; sentence: string }[]>([]);
  const params = { roundId: session.roundId, number: String(session.number) };
  const inRoom = session.members.filter(
    ({ personId }) =>
      isPresent(session, personId) &&
      openFor(session, personId).includes(item.submissionId) &&
      item.away.every(one => one.personId !== personId),
  );
  const leave = async () => {
    const found = [
      ...(person === '' ? [{ pointer: '/body/personId', sentence: t('meeting.leave-who-needed') }] : []),
      ...(reason.trim() === '' ? [{ pointer: '/leave/reason', sentence: t('meeting.reason-needed') }] : []),
    ];
    setMissing(found);
    if (found.length > 0) return;
    const answer = await record.run({
      params,
      body: {
        personId: person,
        submissionIds: all ? [...openFor(session, person)] : [item.submissionId],
        away: true,
        reason: reason.trim(),
      },
    });
    if (answer === undefined) return;
    setPerson('');
    setReason('');
    setAll(false);
  };
  return (
    <>
      {record.error instanceof ApiProblem ? (
        <ErrorList title={record.error.sentence} problems={record.error.problems} />
      ) : (
        record.error !== null && <Unread error={record.error} />
      )}
      {item.away.map(({ personId }) => (
        <p key={personId}>
          <Button
            small
            pending={record.pending}
            onClick={() =>
              record.run({ params, body: { personId, submissionIds: [item.submissionId], away: false } })
            }
          >
            {t('meeting.back', { name: nameOf(session, personId) })}
          </Button>
        </p>
      ))}
      <Disclosure summary={t('meeting.leave')}>
        <Form onSubmit={leave} label={t('meeting.leave')}>
          <ErrorList problems={missing} />
          <SelectField
            id={pointerId('/body/personId')}
            label={t('meeting.leave-who')}
            hint={t('meeting.leave-hint')}
            value={person}
            onChange={setPerson}
            required
            options={[
              { value: '', label: t('meeting.leave-pick') },
              ...inRoom.map(({ personId, name }) => ({ value: personId, label: name })),
            ]}
          />
          <TextField
            id={pointerId('/leave/reason')}
            label={t('meeting.leave-reason')}
            value={reason}
            onChange={setReason}
            required
            maxLength={300}
          />
          <Checkbox id="leave-all" label={t('meeting.leave-all')} value={all} onChange={setAll} />
          <Button type="submit" pending={record.pending}>
            {t('meeting.leave-send')}
          </Button>
        </Form>
      </Disclosure>
    </>
  );
};
