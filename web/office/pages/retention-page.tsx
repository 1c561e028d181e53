import { useState } from 'preact/hooks';
import { showRetentionContract } from '#shared/contracts/privacy/show-retention.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useRead } from '#web/api/use-read.ts';
import { Unread } from '#web/app/loaded.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { type Office, useOffice } from '../frame/use-office.ts';
import { AuditLink } from '../parts/audit-link.tsx';
import { t } from '../text.ts';
import { type HoldAct, HoldDialog } from './retention/hold-dialog.tsx';
import { Holds } from './retention/holds.tsx';
import { Preview } from './retention/preview.tsx';
import { Terms } from './retention/terms.tsx';

const OfAuthority = ({ authority, office }: { readonly authority: Authority; readonly office: Office }) => {
  const { level, locality } = authority;
  const read = useRead(showRetentionContract, { query: { level, locality } });
  const [act, setAct] = useState<HoldAct>();
  const maySet = office.may('retention.set', authority);
  if (read.data === undefined)
    return read.error === null ? (
      <Loading what={t('frame.retention')} />
    ) : (
      <Unread error={read.error} onRetry={() => read.refetch()} />
    );
  const retention = read.data.body;
  return (
    <>
      <Terms retention={retention} maySet={maySet} />
      <Holds retention={retention} onLift={maySet ? setAct : undefined} />
      <Preview authority={authority} onHold={maySet ? setAct : undefined} />
      {office.may('audit.read', authority) && <AuditLink stream={`retention/${level}-${locality}`} />}
      <HoldDialog authority={authority} act={act} onClose={() => setAct(undefined)} />
    </>
  );
};

/** `/office/retention`: for how long an authority keeps, what would go on a day, and what is held. */
export const RetentionPage = () => {
  const office = useOffice();
  if (office === undefined) return <Loading />;
  const places = office.where('retention.read');
  return (
    <Page title={t('frame.retention')} lead={t('retention.lead')}>
      {places.length === 0 && <NoRightState />}
      {places.map(place => (
        <OfAuthority key={`${place.level} ${place.locality}`} authority={place} office={office} />
      ))}
    </Page>
  );
};
