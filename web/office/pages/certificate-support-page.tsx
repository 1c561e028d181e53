import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { getCertificateSupportContract } from '#shared/contracts/support/get-certificate-support.ts';
import { supportKinds } from '#shared/domain/support/kinds.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { writtenDay } from '#web/format/dates.ts';
import { dong } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { useOffice } from '../frame/use-office.ts';
import { AuditLink } from '../parts/audit-link.tsx';
import { t } from '../text.ts';
import { DecideDialog } from './support/decide-dialog.tsx';
import { DeliverDialog } from './support/deliver-dialog.tsx';
import { grantColumns } from './support/grant-columns.tsx';
import { ProposeForm } from './support/propose-form.tsx';
import type { Grant } from './support/states.ts';
import { Sums } from './support/sums.tsx';

type Ledger = Answer<typeof getCertificateSupportContract>;

const Grants = ({ items }: Pick<Ledger, 'items'>) => {
  const office = useOffice();
  const [deciding, decide] = useState<Grant>();
  const [delivering, deliver] = useState<Grant>();
  const mayRecord = (grant: Grant) => office?.may('support.record', grant.authority) === true;
  const mayAudit = (grant: Grant) => office?.may('audit.read', grant.authority) === true;
  const nameOf = ({ proposal }: Grant) => `${said(supportKinds[proposal.kind])}, ${proposal.subject}`;
  return (
    <>
      <DataTable
        caption={t('support.of-product')}
        rows={items}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('support.none')} />}
        columns={[
          ...grantColumns(),
          {
            key: 'acts',
            label: t('members.acts'),
            plain: true,
            cell: grant => (
              <span class="row">
                {mayRecord(grant) && grant.state === 'proposed' && (
                  <Button
                    small
                    label={t('support.decide-which', { what: nameOf(grant) })}
                    onClick={() => decide(grant)}
                  >
                    {t('support.decide')}
                  </Button>
                )}
                {mayRecord(grant) && grant.state === 'approved' && (
                  <Button
                    small
                    label={t('support.deliver-which', { what: nameOf(grant) })}
                    onClick={() => deliver(grant)}
                  >
                    {t('support.deliver')}
                  </Button>
                )}
                {mayAudit(grant) && <AuditLink stream={`support-grant/${grant.certificateId}/${grant.id}`} />}
              </span>
            ),
          },
        ]}
      />
      <DecideDialog grant={deciding} onClose={() => decide(undefined)} />
      <DeliverDialog grant={delivering} onClose={() => deliver(undefined)} />
    </>
  );
};

const Received = ({ certificate, withinDong, outsideDong }: Ledger) => (
  <DescriptionList
    items={[
      {
        term: t('support.within', {
          from: writtenDay(certificate.issuedOn),
          to: writtenDay(certificate.validTo),
        }),
        detail: dong(withinDong),
      },
      ...(outsideDong > 0 ? [{ term: t('support.outside'), detail: dong(outsideDong) }] : []),
    ]}
  />
);

/** `/office/certificates/<id>/support`: what one recognised product was proposed, promised and given. */
export const CertificateSupportPage = () => {
  const { certificateId = '' } = useParams();
  const office = useOffice();
  const read = useRead(getCertificateSupportContract, { params: { certificateId } });
  return (
    <Loaded query={read} what={t('support.of-product')}>
      {({ body }) => {
        const { certificate, items, sums } = body;
        const mayPropose = office?.may('support.record', certificate.authority) === true;
        return (
          <Page
            title={t('support.of-product')}
            lead={`${certificate.productName}, ${certificate.establishmentName} (${certificate.number})`}
            crumbs={[
              { label: t('frame.support'), href: '/office/support' },
              { label: certificate.productName },
            ]}
          >
            <Sums sums={sums} />
            <Received {...body} />
            <Grants items={items} />
            {mayPropose && certificate.status === 'in-force' && (
              <Section title={t('support.propose')} lead={t('support.propose-lead')}>
                <ProposeForm certificate={certificate} />
              </Section>
            )}
            {certificate.status !== 'in-force' && <p class="muted">{t('support.certificate-over')}</p>}
          </Page>
        );
      }}
    </Loaded>
  );
};
