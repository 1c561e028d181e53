import { useState } from 'preact/hooks';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { recordAttendanceContract } from '#shared/contracts/council/record-attendance.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row } from '../../ui/row.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';
import { attendanceOf, differing, type Edits, type Line, recordedLine } from './attendance-lines.ts';
import { isPresent, type Session } from './session.ts';

type Fresh = () => Promise<{ readonly body: Session; readonly etag: string | null } | undefined>;

const withChair = ({ name, chair }: Session['members'][number]): string =>
  `${name}${chair ? ` (${t('meeting.chair')})` : ''}`;

const wordsOf = ({ present, reason }: Line): string =>
  [t(present ? 'meeting.present' : 'meeting.absent'), ...(present || reason === '' ? [] : [reason])].join(
    ', ',
  );

const Listed = ({ session }: { readonly session: Session }) => (
  <ul>
    {session.members.map(member => (
      <li key={member.personId}>
        {withChair(member)}: {wordsOf(recordedLine(session, member.personId))}
      </li>
    ))}
  </ul>
);

/** Recorded differently on another device: both are shown, and the chair chooses. */
const Differs = ({
  mine,
  theirs,
  onMine,
  onTheirs,
}: {
  readonly mine: Line;
  readonly theirs: Line;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}) => (
  <Notice kind="warn" title={t('meeting.attendance-differs')} live>
    <Row>
      <Button small onClick={onMine}>
        {t('meeting.keep-mine', { value: wordsOf(mine) })}
      </Button>
      <Button small onClick={onTheirs}>
        {t('meeting.take-theirs', { value: wordsOf(theirs) })}
      </Button>
    </Row>
  </Notice>
);

const Recorded = ({ session, fresh }: { readonly session: Session; readonly fresh: Fresh }) => {
  const [edits, setEdits] = useState<Edits>({});
  const record = useCommand(recordAttendanceContract, { refresh: [getCouncilSessionContract] });
  const drop = (personId: string) => {
    const { [personId]: _, ...others } = edits;
    setEdits(others);
  };
  const lineOf = (personId: string): Line => edits[personId]?.mine ?? recordedLine(session, personId);
  const edit = (personId: string, change: Partial<Line>) => {
    const base = edits[personId]?.base ?? recordedLine(session, personId);
    setEdits({ ...edits, [personId]: { base, mine: { ...lineOf(personId), ...change } } });
  };
  const conflicts = differing(session, edits);
  const save = async () => {
    // Every vote is a new version of the session: only what was recorded of these members matters here.
    const now = await fresh();
    if (now === undefined || differing(now.body, edits).length > 0) return;
    const answer = await record.run({
      params: { roundId: session.roundId, number: String(session.number) },
      etag: now.etag,
      body: { attendance: attendanceOf(now.body, edits) },
    });
    if (answer === undefined) return;
    setEdits({});
    announce(t('meeting.attendance-saved'));
  };
  const isStale = record.error instanceof ApiProblem && record.error.status === 412;
  const count = Object.keys(edits).length;
  return (
    <Form label={t('meeting.attendance')} onSubmit={save}>
      {isStale ? (
        <Notice kind="warn" live>
          {t('meeting.attendance-stale')}
        </Notice>
      ) : (
        record.error !== null && <Unread error={record.error} />
      )}
      <div class="council-members">
        {session.members.map(member => {
          const { personId } = member;
          const line = lineOf(personId);
          const theirs = recordedLine(session, personId);
          return (
            <div key={personId} class="council-member">
              <Checkbox
                id={`present-${personId}`}
                label={withChair(member)}
                value={line.present}
                onChange={present => edit(personId, { present })}
              />
              {!line.present && (
                <TextField
                  id={`absent-${personId}`}
                  label={t('meeting.absent-reason', { name: member.name })}
                  value={line.reason}
                  onChange={reason => edit(personId, { reason })}
                  maxLength={300}
                />
              )}
              {conflicts.includes(personId) && (
                <Differs
                  mine={line}
                  theirs={theirs}
                  onMine={() => setEdits({ ...edits, [personId]: { base: theirs, mine: line } })}
                  onTheirs={() => drop(personId)}
                />
              )}
            </div>
          );
        })}
      </div>
      <p class="muted" role="status">
        {count === 0 ? '' : t('meeting.attendance-unsaved', { count })}
      </p>
      <Button
        type="submit"
        pending={record.pending}
        kind={session.members.some(({ personId }) => isPresent(session, personId)) ? 'plain' : 'main'}
      >
        {t('meeting.save-attendance')}
      </Button>
    </Form>
  );
};

/** Who is here: recorded by the chair, read by everyone. What the chair types stays while the session moves on. */
export const Attendance = ({
  session,
  fresh,
  mayRecord,
}: {
  readonly session: Session;
  readonly fresh: Fresh;
  readonly mayRecord: boolean;
}) => (mayRecord ? <Recorded session={session} fresh={fresh} /> : <Listed session={session} />);
