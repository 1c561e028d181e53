import { useState } from 'preact/hooks';
import { appointToRoundContract } from '#shared/contracts/membership/appoint-to-round.ts';
import type { Role, roles } from '#shared/domain/access/roles.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import { useCommand } from '#web/api/use-command.ts';
import { said } from '#web/text/said.ts';
import { CheckboxGroup } from '#web/ui/checkbox-group.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { errorAt, pointerId } from '#web/ui/pointer.ts';
import { TextArea } from '#web/ui/text-area.tsx';
import type { Member } from '../../parts/use-members.ts';
import { t } from '../../text.ts';
import type { RoundBody } from '../rounds/use-my-rounds.ts';
import { AppointForm } from './appoint-form.tsx';
import { afterMembership } from './end-dialog.tsx';

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
export const AppointToRound = ({
  round,
  known,
}: {
  readonly round: RoundBody;
  readonly known: readonly Member[];
}) => {
  const appoint = useCommand(appointToRoundContract, { refresh: afterMembership });
  const [role, setRole] = useState<RoundRole>('juror');
  const [groups, setGroups] = useState<readonly ProductGroup[]>([]);
  const [links, setLinks] = useState(noLinks);
  const judging = judges.includes(role);
  const send = async (person: { name: string; position: string; personId: string; email: string | null }) => {
    const body = {
      ...person,
      role,
      groups: judging ? [...groups] : [],
      links: {
        taxCodes: linesOf(links.taxCodes),
        phones: linesOf(links.phones),
        addresses: linesOf(links.addresses),
      },
    };
    if ((await appoint.run({ params: { roundId: round.id }, body })) === undefined) return false;
    setLinks(noLinks);
    return true;
  };
  return (
    <AppointForm
      roles={roundRoles}
      role={role}
      onRole={setRole}
      known={known}
      pending={appoint.pending}
      error={appoint.error}
      onAppoint={send}
    >
      {problems => (
        <>
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
        </>
      )}
    </AppointForm>
  );
};
