import { useParams } from 'wouter';
import { checkCertificateContract } from '#shared/contracts/recognition/check-certificate.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import type { Answer } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { localMoment, writtenDay } from '../../format/dates.ts';
import { said } from '../../text/said.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { CertificateRecord } from '../parts/certificate-record.tsx';
import { CodeForm } from '../parts/code-form.tsx';
import { SaveStatement } from '../statement/save-statement.tsx';
import { t } from '../text.ts';

type Certificate = Answer<typeof checkCertificateContract>;

const kinds = { 'in-force': 'good', expired: 'warn', revoked: 'bad' } as const satisfies Record<
  Certificate['status'],
  string
>;

const Found = ({ certificate, at }: { readonly certificate: Certificate; readonly at: number }) => (
  <>
    <Notice kind={kinds[certificate.status]} title={t(`certificate.status.${certificate.status}`)} live>
      {certificate.productName}
    </Notice>
    <DescriptionList
      items={[
        { term: t('certificate.number'), detail: certificate.number },
        { term: t('certificate.product'), detail: certificate.productName },
        { term: t('certificate.group'), detail: said(productGroups[certificate.group]) },
        { term: t('certificate.establishment'), detail: certificate.establishmentName },
        { term: t('certificate.authority'), detail: certificate.authorityName },
        {
          term: t('certificate.decision'),
          detail: t('certificate.decision-of', {
            number: certificate.decision.number,
            date: writtenDay(certificate.decision.date),
          }),
        },
        { term: t('certificate.issued'), detail: writtenDay(certificate.issuedOn) },
        { term: t('certificate.valid-to'), detail: writtenDay(certificate.validTo) },
        ...(certificate.revokedOn === null
          ? []
          : [{ term: t('certificate.revoked-on'), detail: writtenDay(certificate.revokedOn) }]),
      ]}
    />
    <p>
      <AppLink href={`/products/${certificate.recognitionId}`}>{t('certificate.in-register')}</AppLink>
    </p>
    <CertificateRecord recognitionId={certificate.recognitionId} />
    <Section title={t('statement.section')}>
      <SaveStatement recognitionId={certificate.recognitionId} number={certificate.number} />
    </Section>
    <p class="muted">{t('certificate.checked-at', { moment: localMoment(new Date(at).toISOString()) })}</p>
  </>
);

const Answered = ({ code }: { readonly code: string }) => {
  const read = useRead(checkCertificateContract, { params: { checkCode: code } });
  if (read.error instanceof ApiProblem && read.error.status === 404)
    return (
      <Notice kind="bad" title={t('certificate.unknown-title')} live>
        {t('certificate.unknown')}
      </Notice>
    );
  return (
    <Loaded query={read} what={t('certificate.title')}>
      {({ body }) => <Found certificate={body} at={read.dataUpdatedAt} />}
    </Loaded>
  );
};

/** Whether a certificate is real and in force, by the code printed on it. */
export const CertificatePage = () => {
  const { checkCode } = useParams();
  return (
    <Page title={t('certificate.title')} lead={t('certificate.lead')} narrow>
      <CodeForm
        kind="certificate"
        key={checkCode}
        {...(checkCode === undefined ? {} : { code: checkCode })}
      />
      {checkCode !== undefined && <Answered code={checkCode} />}
    </Page>
  );
};
