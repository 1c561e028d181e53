import { useState } from 'preact/hooks';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { recordAttendanceContract } from '#shared/contracts/council/record-attendance.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';
import { isPresent, type Session } from './session.ts';

type Line = { readonly personId: string; readonly present: boolean; readonly reason: string };

const linesOf = (session: Session): readonly Line[] =>
  session.members.map(({ personId }) => ({
    personId,
    present: isPresent(session, personId),
    reason: session.attendance.find(one => one.personId === personId)?.reason ?? '',
  }));

const Listed = ({ session }: { readonly session: Session }) => (
  <ul>
    {session.members.map(({ personId, name, chair }) => (
      <li key={personId}>
        {name}
        {chair && ` (${t('meeting.chair')})`}:{' '}
        {t(isPresent(session, personId) ? 'meeting.present' : 'meeting.absent')}
      </li>
    ))}
  </ul>
);

const Recorded = ({ session, etag }: { readonly session: Session; readonly etag: string | null }) => {
  const [lines, setLines] = useState(() => linesOf(session));
  const record = useCommand(recordAttendanceContract, { refresh: [getCouncilSessionContract] });
  const set = (personId: string, change: Partial<Line>) =>
    setLines(lines.map(line => (line.personId === personId ? { ...line, ...change } : line)));
  const isStale = record.error instanceof ApiProblem && record.error.status === 412;
  return (
    <Form
      label={t('meeting.attendance')}
      onSubmit={() =>
        record.run({
          params: { roundId: session.roundId, number: String(session.number) },
          etag,
          body: {
            attendance: lines.map(({ personId, present, reason }) => ({
              personId,
              present,
              reason: present || reason.trim() === '' ? null : reason.trim(),
            })),
          },
        })
      }
    >
      {isStale ? (
        <Notice kind="warn" live>
          {t('meeting.attendance-stale')}
        </Notice>
      ) : (
        record.error !== null && <Unread error={record.error} />
      )}
      {session.members.map(({ personId, name, chair }) => {
        const line = lines.find(one => one.personId === personId);
        return (
          <div key={personId} class="council-member">
            <Checkbox
              id={`present-${personId}`}
              label={`${name}${chair ? ` (${t('meeting.chair')})` : ''}`}
              value={line?.present ?? false}
              onChange={present => set(personId, { present })}
            />
            {line?.present === false && (
              <TextField
                id={`absent-${personId}`}
                label={t('meeting.absent-reason', { name })}
                value={line.reason}
                onChange={reason => set(personId, { reason })}
                maxLength={300}
              />
            )}
          </div>
        );
      })}
      <Button type="submit" pending={record.pending}>
        {t('meeting.save-attendance')}
      </Button>
    </Form>
  );
};

/** Who is here: recorded by the chair, read by everyone. */
export const Attendance = ({
  session,
  etag,
  mayRecord,
}: {
  readonly session: Session;
  readonly etag: string | null;
  readonly mayRecord: boolean;
}) => (mayRecord ? <Recorded session={session} etag={etag} /> : <Listed session={session} />);
