import { useState } from 'preact/hooks';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { recordDepartureContract } from '#shared/contracts/council/record-departure.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Form } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';
import { type Item, isPresent, nameOf, type Session } from './session.ts';

/** The chair records who leaves the room for this item, or for all that are still open, and who is back. */
export const Departures = ({ session, item }: { readonly session: Session; readonly item: Item }) => {
  const record = useCommand(recordDepartureContract, { refresh: [getCouncilSessionContract] });
  const [person, setPerson] = useState('');
  const [reason, setReason] = useState('');
  const [all, setAll] = useState(false);
  const params = { roundId: session.roundId, number: String(session.number) };
  const inRoom = session.members.filter(
    ({ personId }) =>
      isPresent(session, personId) &&
      !item.excluded.includes(personId) &&
      item.away.every(one => one.personId !== personId),
  );
  const openFor = (personId: string) =>
    session.items
      .filter(
        one =>
          one.outcome === null &&
          !one.excluded.includes(personId) &&
          one.ballots.every(ballot => ballot.personId !== personId),
      )
      .map(({ submissionId }) => submissionId);
  const leave = async () => {
    const answer = await record.run({
      params,
      body: {
        personId: person,
        submissionIds: all ? openFor(person) : [item.submissionId],
        away: true,
        reason: reason.trim(),
      },
    });
    if (answer === undefined) return;
    setPerson('');
    setReason('');
  };
  return (
    <Disclosure summary={t('meeting.leave')}>
      {record.error !== null && <Unread error={record.error} />}
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
      <Form onSubmit={leave} label={t('meeting.leave')}>
        <SelectField
          id="leave-who"
          label={t('meeting.leave-who')}
          value={person}
          onChange={setPerson}
          required
          options={[
            { value: '', label: '—' },
            ...inRoom.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
        />
        <TextField
          id="leave-reason"
          label={t('meeting.leave-reason')}
          value={reason}
          onChange={setReason}
          required
          maxLength={300}
        />
        <Checkbox id="leave-all" label={t('meeting.leave-all')} value={all} onChange={setAll} />
        <Button type="submit" pending={record.pending} disabled={person === '' || reason.trim() === ''}>
          {t('meeting.leave-send')}
        </Button>
      </Form>
    </Disclosure>
  );
};
