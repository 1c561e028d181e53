import { listProgrammesContract } from '#shared/contracts/programme/list-programmes.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useAll } from '#web/api/use-all.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { type Office, useOffice } from '../frame/use-office.ts';
import { t } from '../text.ts';
import { ProgrammeLogos } from './logos/programme-logos.tsx';

const OfAuthority = ({ authority, office }: { readonly authority: Authority; readonly office: Office }) => {
  const programmes = useAll(listProgrammesContract, { query: authority });
  return (
    <Loaded query={programmes} what={t('logos.title')}>
      {items =>
        items.length === 0 ? (
          <EmptyState title={t('logos.no-programme')} />
        ) : (
          items.map(programme => <ProgrammeLogos key={programme.id} programme={programme} office={office} />)
        )
      }
    </Loaded>
  );
};

/** `/office/logos`: what the certificates of each programme are printed with, and what they were printed with before. */
export const LogosPage = () => {
  const office = useOffice();
  if (office === undefined) return <Loading />;
  const places = office.where('logo.read');
  return (
    <Page title={t('logos.title')} lead={t('logos.lead')}>
      {places.length === 0 && <NoRightState />}
      {places.map(place => (
        <OfAuthority key={`${place.level} ${place.locality}`} authority={place} office={office} />
      ))}
    </Page>
  );
};
