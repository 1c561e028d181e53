import { useState } from 'preact/hooks';
import { listCertificatesContract } from '#shared/contracts/recognition/list-certificates.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { useList } from '#web/api/use-read.ts';
import { LoadedList } from '#web/app/loaded-list.tsx';
import { localDay, writtenDay } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { type Office, useOffice } from '../frame/use-office.ts';
import { AuditLink } from '../parts/audit-link.tsx';
import { ListDownload } from '../parts/list-download.tsx';
import { useAuthorityName } from '../parts/use-authority-name.ts';
import { t } from '../text.ts';
import { Expiring } from './certificates/expiring.tsx';
import { ProposeRevocationDialog } from './certificates/propose-revocation-dialog.tsx';
import { Revocations } from './certificates/revocations.tsx';
import type { Certificate } from './certificates/revoke-dialog.tsx';

const statuses = {
  'in-force': { label: 'certificates.in-force', tone: 'good' },
  expired: { label: 'certificates.expired', tone: 'neutral' },
  revoked: { label: 'certificates.is-revoked', tone: 'bad' },
} as const satisfies Record<Certificate['status'], { readonly label: string; readonly tone: string }>;

const Status = ({ certificate }: { readonly certificate: Certificate }) => (
  <>
    <StateBadge tone={statuses[certificate.status].tone}>{t(statuses[certificate.status].label)}</StateBadge>
    {certificate.revoked === null ? (
      <div class="muted">{t('certificates.valid-to', { day: writtenDay(certificate.validTo) })}</div>
    ) : (
      <div>
        {t('certificates.revoked-by', {
          day: localDay(certificate.revoked.at),
          decision: certificate.revoked.decision,
        })}
      </div>
    )}
  </>
);

const List = ({
  authority,
  year,
  office,
}: {
  readonly authority: Authority;
  readonly year: string;
  readonly office: Office;
}) => {
  const authorityName = useAuthorityName();
  const list = useList(listCertificatesContract, { query: { ...authority, year, limit: '50' } });
  const [proposing, propose] = useState<Certificate>();
  const mayPropose = office.may('certificate.propose-revocation', authority);
  const maySupport = office.may('support.read', authority);
  const mayAudit = office.may('audit.read', authority);
  return (
    <>
      <LoadedList list={list} what={t('frame.certificates')}>
        {items => (
          <DataTable
            caption={authorityName(authority)}
            rows={items}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('certificates.none', { year })} />}
            columns={[
              {
                key: 'number',
                label: t('certificates.number'),
                head: true,
                by: ({ serial }) => serial,
                cell: ({ number, checkCode }) => (
                  <AppLink href={`/certificates/${checkCode}`}>{number}</AppLink>
                ),
              },
              {
                key: 'product',
                label: t('publish.name'),
                by: ({ productName }) => productName,
                cell: ({ productName, group }) => (
                  <>
                    {productName}
                    <div class="muted">{said(productGroups[group])}</div>
                  </>
                ),
              },
              {
                key: 'establishment',
                label: t('certificates.establishment'),
                by: ({ establishmentName }) => establishmentName,
                cell: ({ establishmentName }) => establishmentName,
              },
              { key: 'status', label: t('certificates.status'), cell: one => <Status certificate={one} /> },
              {
                key: 'acts',
                label: t('members.acts'),
                plain: true,
                cell: one => (
                  <span class="row">
                    {mayPropose && one.revoked === null && (
                      <Button
                        small
                        label={t('revocations.propose-which', { number: one.number })}
                        onClick={() => propose(one)}
                      >
                        {t('revocations.propose')}
                      </Button>
                    )}
                    {maySupport && (
                      <LinkButton
                        small
                        href={`/office/certificates/${one.id}/support`}
                        label={t('certificates.support-which', { number: one.number })}
                      >
                        {t('certificates.support')}
                      </LinkButton>
                    )}
                    {mayAudit && <AuditLink stream={`certificate/${one.id}`} />}
                  </span>
                ),
              },
            ]}
          />
        )}
      </LoadedList>
      <ProposeRevocationDialog certificate={proposing} onClose={() => propose(undefined)} />
      <ListDownload what="certificates" subject={{ ...authority, year: Number(year) }} />
    </>
  );
};

/** Years back for which certificates may still be in force. */
const yearsShown = 8;

/** `/office/certificates`: the certificates of the authority by year; what runs out, and what the council proposes to withdraw. */
export const CertificatesPage = () => {
  const office = useOffice();
  const thisYear = Number(dayOf(Date.now()).slice(0, 4));
  const [year, setYear] = useState(String(thisYear));
  if (office === undefined) return <Loading />;
  const places = office.where('certificate.read');
  return (
    <Page title={t('frame.certificates')}>
      {places.length === 0 ? (
        <NoRightState />
      ) : (
        <SelectField
          id="certificates-year"
          label={t('rounds.year')}
          width="short"
          value={year}
          onChange={setYear}
          options={Array.from({ length: yearsShown }, (_, back) => String(thisYear - back)).map(value => ({
            value,
            label: value,
          }))}
        />
      )}
      {places.map(place => (
        <div class="stack" key={`${place.level} ${place.locality}`}>
          <Revocations authority={place} office={office} />
          <Expiring authority={place} />
        </div>
      ))}
      {places.map(place => (
        <List
          key={`${place.level} ${place.locality} ${year}`}
          authority={place}
          year={year}
          office={office}
        />
      ))}
    </Page>
  );
};
