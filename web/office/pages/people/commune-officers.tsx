import { useState } from 'preact/hooks';
import { listAuthorityMembershipsContract } from '#shared/contracts/membership/list-authority-memberships.ts';
import { useAll } from '#web/api/use-all.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { CommuneField } from '#web/place/commune-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';
import { PeopleLists } from './people-lists.tsx';

type Rights = { readonly mayManage: boolean; readonly mayAudit: boolean };

const OfCommune = ({ commune, ...rights }: Rights & { readonly commune: string }) => {
  const read = useAll(listAuthorityMembershipsContract, { query: { level: 'XA', locality: commune } });
  return (
    <Loaded query={read} what={t('members.communes')}>
      {members => <PeopleLists order={['commune-officer']} members={members} {...rights} told />}
    </Loaded>
  );
};

/** The officers of a commune of the province, which appoints and ends them. */
export const CommuneOfficers = ({ province, ...rights }: Rights & { readonly province: string }) => {
  const [commune, setCommune] = useState('');
  return (
    <Section title={t('members.communes')}>
      <CommuneField id="officers-commune" province={province} value={commune} onChange={setCommune} />
      {commune !== '' && <OfCommune key={commune} commune={commune} {...rights} />}
    </Section>
  );
};
