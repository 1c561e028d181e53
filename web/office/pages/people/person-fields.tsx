import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { t } from '../../text.ts';

export type Person = {
  readonly personId: string;
  readonly name: string;
  readonly position: string;
  readonly email: string;
};
export const nobody: Person = { personId: '', name: '', position: '', email: '' };

/** What the form must have before it is sent; the server checks the rest. */
export const absentOf = ({ personId, name, position }: Person): readonly string[] => [
  ...(personId.trim() === '' ? ['/personId'] : []),
  ...(name.trim() === '' ? ['/name'] : []),
  ...(position.trim() === '' ? ['/position'] : []),
];

export const bodyOf = ({ email, ...person }: Person) => ({
  ...person,
  email: email.trim() === '' ? null : email.trim(),
});

/** Who is appointed. */
export const PersonFields = ({
  person,
  onChange,
  problems,
}: {
  readonly person: Person;
  readonly onChange: (person: Person) => void;
  readonly problems: readonly Problem[];
}) => (
  <>
    <TextField
      id={pointerId('/name')}
      label={t('members.name')}
      hint={t('members.name-hint')}
      required
      maxLength={120}
      value={person.name}
      onChange={name => onChange({ ...person, name })}
      error={errorAt(problems, '/name')}
    />
    <TextField
      id={pointerId('/position')}
      label={t('members.position')}
      hint={t('members.position-hint')}
      required
      maxLength={160}
      value={person.position}
      onChange={position => onChange({ ...person, position })}
      error={errorAt(problems, '/position')}
    />
    <TextField
      id={pointerId('/personId')}
      label={t('members.person-id')}
      hint={t('members.person-id-hint')}
      required
      width="medium"
      maxLength={64}
      autoComplete="off"
      value={person.personId}
      onChange={personId => onChange({ ...person, personId })}
      error={errorAt(problems, '/personId')}
    />
    <TextField
      id={pointerId('/email')}
      label={t('members.email')}
      hint={t('members.email-hint')}
      type="email"
      width="medium"
      maxLength={254}
      value={person.email}
      onChange={email => onChange({ ...person, email })}
      error={errorAt(problems, '/email')}
    />
  </>
);
