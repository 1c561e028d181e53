import { getOwnResultContract } from '#shared/contracts/council/get-own-result.ts';
import { listEstablishmentCertificatesContract } from '#shared/contracts/recognition/list-establishment-certificates.ts';
import { listOwnSupportContract } from '#shared/contracts/support/list-own-support.ts';
import { supportKinds } from '#shared/domain/support/kinds.ts';
import { LaterPaperButtons } from '#web/app/later-paper-buttons.ts';
import { localMoment, writtenDay } from '#web/format/dates.ts';
import { dong, points } from '#web/format/numbers.ts';
import { useCopy } from '#web/offline/hooks.ts';
import { said } from '#web/text/said.ts';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import { t } from '../filing-text.ts';
import { ComplaintSection } from './complaint-section.tsx';
import { ResultCriteria, written } from './result-criteria.tsx';

/** What the product was promised and given (Circular 26/2014/TT-BCT, Article 21). */
const Support = ({
  certificateIds,
  establishmentId,
}: {
  readonly certificateIds: readonly string[];
  readonly establishmentId: string;
}) => {
  const { data } = useCopy(listOwnSupportContract, { params: { establishmentId }, query: { limit: '100' } });
  const own = (data?.items ?? []).filter(({ certificateId }) => certificateIds.includes(certificateId));
  if (own.length === 0) return null;
  return (
    <Section title={t('support.title')}>
      <ul>
        {own.map(({ id, kind, subject, decision, promisedDong, deliveredDong }) => (
          <li key={id}>
            {said(supportKinds[kind])}: {subject}.{' '}
            {decision?.outcome === 'refused'
              ? t('support.refused', { number: decision.number, reason: decision.reason ?? '' })
              : t('support.promised', {
                  number: decision?.number ?? '',
                  promised: dong(promisedDong),
                  delivered: dong(deliveredDong),
                })}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Certificates = ({
  submissionId,
  establishmentId,
}: {
  readonly submissionId: string;
  readonly establishmentId: string;
}) => {
  const { data } = useCopy(listEstablishmentCertificatesContract, {
    params: { establishmentId },
    query: { limit: '100' },
  });
  const own = (data?.items ?? []).filter(({ submissionIds }) => submissionIds.includes(submissionId));
  if (own.length === 0) return null;
  return (
    <>
      <Section title={t('certificate.title')}>
        {own.map(({ id, number, validTo, checkCode }) => (
          <div key={id}>
            {t('certificate.number', { number, until: writtenDay(validTo) })}{' '}
            <LinkButton small href={`/certificates/${checkCode}`}>
              {t('certificate.public')}
            </LinkButton>
            <LaterPaperButtons what="certificate" subject={{ certificateId: id }} />
          </div>
        ))}
      </Section>
      <Support certificateIds={own.map(({ id }) => id)} establishmentId={establishmentId} />
    </>
  );
};

/** The producer's own result once the round is published, the complaint about it, and the certificate. */
export const ResultSection = ({ dossier }: { readonly dossier: Dossier }) => {
  const { server } = dossier.submission.record;
  const { data } = useCopy(getOwnResultContract, { params: { submissionId: server?.id ?? '' } });
  if (server === null || data === undefined) return null;
  return (
    <>
      <Section title={t('result.title')}>
        <Notice
          kind={data.recognised ? 'good' : 'info'}
          title={t(data.recognised ? 'result.recognised' : 'result.not-recognised')}
        >
          <p>{t('result.published', { at: localMoment(data.publishedAt) })}</p>
        </Notice>
        <DescriptionList
          items={[
            { term: t('result.mean'), detail: t('result.out-of', { points: written(data.mean), max: 100 }) },
            { term: t('result.pass'), detail: points(data.passMark) },
            ...(data.group ? [{ term: t('result.median'), detail: written(data.group.median) }] : []),
          ]}
        />
        <ResultCriteria result={data} />
        <p>
          <LinkButton small href={`/producer/products/${server.productId}/path`}>
            {t('result.path')}
          </LinkButton>
        </p>
        <LaterPaperButtons what="result-notice" subject={{ submissionId: server.id }} />
      </Section>
      <ComplaintSection
        submissionId={server.id}
        until={data.complaintsUntil}
        now={Date.now() + dossier.skew}
      />
      <Certificates submissionId={server.id} establishmentId={server.establishmentId} />
    </>
  );
};
