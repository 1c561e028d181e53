import { useState } from 'preact/hooks';
import { listAuthorityMembershipsContract } from '#shared/contracts/membership/list-authority-memberships.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useAll } from '#web/api/use-all.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { type Office, useOffice } from '../frame/use-office.ts';
import { useAuthorityName } from '../parts/use-authority-name.ts';
import { t } from '../text.ts';
import { AppointToAuthority, authorityRoles } from './people/appoint-to-authority.tsx';
import { CommuneOfficers } from './people/commune-officers.tsx';
import { PeopleLists } from './people/people-lists.tsx';

const People = ({ authority, office }: { readonly authority: Authority; readonly office: Office }) => {
  const read = useAll(listAuthorityMembershipsContract, { query: authority });
  const mayManage = office.may('membership.manage', authority);
  return (
    <>
      <Loaded query={read} what={t('members.authority-page')}>
        {items => (
          <PeopleLists
            order={authorityRoles}
            members={items}
            mayManage={mayManage}
            mayAudit={office.may('audit.read', authority)}
            told
          />
        )}
      </Loaded>
      {mayManage && (
        <Section title={t('members.appoint')} id="appoint">
          <AppointToAuthority authority={authority} known={read.data ?? []} />
        </Section>
      )}
      {authority.level === 'TINH' && (
        <CommuneOfficers
          province={authority.locality}
          mayManage={mayManage}
          mayAudit={office.may('audit.read', authority)}
        />
      )}
    </>
  );
};

/** `/office/people`: the standing roles of the authority. */
export const PeoplePage = () => {
  const authorityName = useAuthorityName();
  const office = useOffice();
  const [chosen, setChosen] = useState(0);
  if (office === undefined) return <Loading />;
  const places = office.where('membership.read');
  const place = places[chosen];
  return (
    <Page title={t('members.authority-page')} lead={place && authorityName(place)}>
      {places.length === 0 && <NoRightState />}
      {places.length > 1 && (
        <SelectField
          id="people-authority"
          label={t('members.authority')}
          width="medium"
          value={String(chosen)}
          onChange={index => setChosen(Number(index))}
          options={places.map((known, index) => ({ value: String(index), label: authorityName(known) }))}
        />
      )}
      {place !== undefined && (
        <People key={`${place.level} ${place.locality}`} authority={place} office={office} />
      )}
    </Page>
  );
};
