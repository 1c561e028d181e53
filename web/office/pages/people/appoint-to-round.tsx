import { useState } from 'preact/hooks';
import { appointToRoundContract } from '#shared/contracts/membership/appoint-to-round.ts';
import { type Role, roles } from '#shared/domain/access/roles.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import { useCommand } from '#web/api/use-command.ts';
import { said } from '#web/text/said.ts';
import { toast } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { CheckboxGroup } from '#web/ui/checkbox-group.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { problemsOf } from '../../parts/problems-of.ts';
import { t } from '../../text.ts';
import type { RoundBody } from '../rounds/use-my-rounds.ts';
import { afterMembership } from './end-dialog.tsx';
import { absentOf, bodyOf, nobody, PersonFields } from './person-fields.tsx';

type RoundRole = { [R in Role]: (typeof roles)[R]['within'] extends 'round' ? R : never }[Role];
export const roundRoles: readonly RoundRole[] = [
  'council-chair',
  'council-member',
  'panel-head',
  'juror',
  'helping-team',
];
const judges: readonly RoundRole[] = ['panel-head', 'juror'];

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

const noLinks = { taxCodes: '', phones: '', addresses: '' };
const linkFields = [
  { name: 'taxCodes', label: 'members.link-tax-codes' },
  { name: 'phones', label: 'members.link-phones' },
  { name: 'addresses', label: 'members.link-addresses' },
] as const;

/** Appointing a person to the council, the jury or the helping team of a round. */
export const AppointToRound = ({ round }: { readonly round: RoundBody }) => {
  const appoint = useCommand(appointToRoundContract, { refresh: afterMembership });
  const [role, setRole] = useState<RoundRole>('juror');
  const [person, setPerson] = useState(nobody);
  const [groups, setGroups] = useState<readonly ProductGroup[]>([]);
  const [links, setLinks] = useState(noLinks);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const problems = missing.length > 0 ? missing : problemsOf(appoint.error);
  const judging = judges.includes(role);
  const send = async () => {
    const absent = absentOf(person);
    setMissing(absent.map(pointer => ({ pointer, sentence: t('builder.needed') })));
    if (absent.length > 0) return;
    const body = {
      ...bodyOf(person),
      role,
      groups: judging ? [...groups] : [],
      links: {
        taxCodes: linesOf(links.taxCodes),
        phones: linesOf(links.phones),
        addresses: linesOf(links.addresses),
      },
    };
    if ((await appoint.run({ params: { roundId: round.id }, body })) === undefined) return;
    toast(t('members.appointed', { name: person.name, role: said(roles[role]) }));
    setPerson(nobody);
    setLinks(noLinks);
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
        onChange={value => setRole(roundRoles.find(known => known === value) ?? 'juror')}
        options={roundRoles.map(known => ({ value: known, label: said(roles[known]) }))}
        error={errorAt(problems, '/role')}
      />
      <PersonFields person={person} onChange={setPerson} problems={problems} />
      {judging && (
        <CheckboxGroup
          id={pointerId('/groups')}
          label={t('members.groups')}
          hint={t('members.groups-hint')}
          value={groups}
          onChange={picked => setGroups(round.groups.filter(group => picked.includes(group)))}
          options={round.groups.map(group => ({ value: group, label: said(productGroups[group]) }))}
          error={errorAt(problems, '/groups')}
        />
      )}
      <Disclosure summary={t('members.links')}>
        <p class="muted">{t('members.links-hint')}</p>
        {linkFields.map(({ name, label }) => (
          <TextArea
            key={name}
            id={pointerId(`/links/${name}`)}
            label={t(label)}
            rows={2}
            value={links[name]}
            onChange={value => setLinks({ ...links, [name]: value })}
            error={errorAt(problems, `/links/${name}`)}
          />
        ))}
      </Disclosure>
      <p class="muted">{t('members.told')}</p>
      <Button type="submit" kind="main" pending={appoint.pending}>
        {t('members.appoint')}
      </Button>
    </Form>
  );
};
