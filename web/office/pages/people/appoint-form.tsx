import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Role, roles } from '#shared/domain/access/roles.ts';
import { said } from '#web/text/said.ts';
import { toast } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import type { Member } from '../../parts/use-members.ts';
import { t } from '../../text.ts';
import { knownPeople } from './known-people.ts';
import { absentOf, bodyOf, nobody, PersonFields } from './person-fields.tsx';

type AppointFormProps<R extends Role> = {
  readonly roles: readonly R[];
  readonly role: R;
  readonly onRole: (role: R) => void;
  /** The people of the authority, to choose from. */
  readonly known: readonly Member[];
  readonly pending: boolean;
  readonly error: Parameters<typeof problemsOf>[0];
  /** What the form lacks beside the person, by pointer. */
  readonly absent?: readonly string[];
  /** Sends it; answers whether the person is appointed. */
  readonly onAppoint: (person: ReturnType<typeof bodyOf>) => Promise<boolean>;
  /** What stands above and below the person, with what is wrong in it. */
  readonly place?: (problems: readonly Problem[]) => ComponentChildren;
  readonly children?: (problems: readonly Problem[]) => ComponentChildren;
};

/** Appointing a person: the role, whoever it is, and what the place of the role asks beside. */
export const AppointForm = <R extends Role>(props: AppointFormProps<R>) => {
  const { role, known, absent = [] } = props;
  const [person, setPerson] = useState(nobody);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const problems = missing.length > 0 ? missing : problemsOf(props.error);
  const send = async () => {
    const pointers = [...absentOf(person), ...absent];
    setMissing(pointers.map(pointer => ({ pointer, sentence: t('builder.needed') })));
    if (pointers.length > 0 || !(await props.onAppoint(bodyOf(person)))) return;
    toast(t('members.appointed', { name: person.name, role: said(roles[role]) }));
    setPerson(nobody);
  };
  return (
    <Form onSubmit={send} label={t('members.appoint')}>
      <ErrorList problems={problems} />
      <SelectField
        id={pointerId('/role')}
        label={t('members.role')}
        required
        width="medium"
        value={role}
        onChange={value => props.onRole(props.roles.find(one => one === value) ?? role)}
        options={props.roles.map(one => ({ value: one, label: said(roles[one]) }))}
        error={errorAt(problems, '/role')}
      />
      {props.place?.(problems)}
      <PersonFields person={person} known={knownPeople(known)} onChange={setPerson} problems={problems} />
      {props.children?.(problems)}
      <Button type="submit" kind="main" pending={props.pending}>
        {t('members.appoint')}
      </Button>
    </Form>
  );
};
