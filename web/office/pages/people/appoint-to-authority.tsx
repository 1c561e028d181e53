import { useState } from 'preact/hooks';
import { appointToAuthorityContract } from '#shared/contracts/membership/appoint-to-authority.ts';
import { type Role, roles } from '#shared/domain/access/roles.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useCommand } from '#web/api/use-command.ts';
import { said } from '#web/text/said.ts';
import { toast } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import { t } from '../../text.ts';
import { afterMembership } from './end-dialog.tsx';
import { absentOf, bodyOf, nobody, PersonFields } from './person-fields.tsx';

type AuthorityRole = { [R in Role]: (typeof roles)[R]['within'] extends 'authority' ? R : never }[Role];
export const authorityRoles: readonly AuthorityRole[] = [
  'official',
  'authority-signer',
  'auditor',
  'administrator',
  'commune-officer',
];

/** Giving a person a role in the authority; a commune officer's place is their commune. */
export const AppointToAuthority = ({ authority }: { readonly authority: Authority }) => {
  const appoint = useCommand(appointToAuthorityContract, { refresh: afterMembership });
  const [role, setRole] = useState<AuthorityRole>('official');
  const [commune, setCommune] = useState('');
  const [person, setPerson] = useState(nobody);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const problems = missing.length > 0 ? missing : problemsOf(appoint.error);
  const ofCommune = role === 'commune-officer' && authority.level !== 'XA';
  const send = async () => {
    const absent = [
      ...absentOf(person),
      ...(ofCommune && commune.trim() === '' ? ['/authority/locality'] : []),
    ];
    setMissing(absent.map(pointer => ({ pointer, sentence: t('builder.needed') })));
    if (absent.length > 0) return;
    const place: Authority = ofCommune ? { level: 'XA', locality: commune.trim() } : authority;
    if ((await appoint.run({ body: { ...bodyOf(person), role, authority: place } })) === undefined) return;
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
        onChange={value => setRole(authorityRoles.find(known => known === value) ?? 'official')}
        options={authorityRoles.map(known => ({ value: known, label: said(roles[known]) }))}
        error={errorAt(problems, '/role')}
      />
      {ofCommune && (
        <TextField
          id={pointerId('/authority/locality')}
          label={t('members.commune')}
          hint={t('members.commune-hint')}
          required
          inputMode="numeric"
          maxLength={5}
          width="short"
          value={commune}
          onChange={setCommune}
          error={errorAt(problems, '/authority/locality')}
        />
      )}
      <PersonFields person={person} onChange={setPerson} problems={problems} />
      <Button type="submit" kind="main" pending={appoint.pending}>
        {t('members.appoint')}
      </Button>
    </Form>
  );
};
