import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { SelectField } from '#web/ui/select-field.tsx';
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

/** The fields of somebody whom the authority does not know yet. */
const NewPerson = ({
  person,
  onChange,
  problems,
}: {
  readonly person: Person;
  readonly onChange: (person: Person) => void;
  readonly problems: readonly Problem[];
}) => (
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
);

/** Who is appointed: chosen among those known, by name and address, or somebody new. */
export const PersonFields = ({
  person,
  known,
  onChange,
  problems,
}: {
  readonly person: Person;
  readonly known: readonly Person[];
  readonly onChange: (person: Person) => void;
  readonly problems: readonly Problem[];
}) => {
  const isKnown = known.some(({ personId }) => personId === person.personId);
  return (
    <>
      {known.length > 0 && (
        <SelectField
          id="known-person"
          label={t('members.who')}
          width="medium"
          value={isKnown ? person.personId : ''}
          onChange={chosen => onChange(known.find(({ personId }) => personId === chosen) ?? nobody)}
          options={[
            { value: '', label: t('members.who-new') },
            ...known.map(({ personId, name, position, email }) => ({
              value: personId,
              label: [name, email === '' ? position : email].join(' · '),
            })),
          ]}
        />
      )}
      {!isKnown && <NewPerson person={person} onChange={onChange} problems={problems} />}
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
};
