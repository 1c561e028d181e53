import { useParams } from 'wouter';
import { getRecognisedProductContract } from '#shared/contracts/public/get-recognised-product.ts';
import { levels } from '#shared/domain/authority/levels.ts';
import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Answer } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { writtenDay } from '../../format/dates.ts';
import { said } from '../../text/said.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { CertificateBadge } from '../parts/certificate-badge.tsx';
import { provinceName } from '../parts/place-name.ts';
import { RecognitionBriefs } from '../parts/recognition-briefs.tsx';
import { SaveStatement } from '../statement/save-statement.tsx';
import { t } from '../text.ts';

type Product = Answer<typeof getRecognisedProductContract>;

const placeOf = ({ place, province }: Product): string => {
  const names = [place.communeName, place.districtName].filter(name => name !== null);
  return [...names, provinceName(province)].join(', ');
};

const Certificate = ({ certificate }: Pick<Product, 'certificate'>) => {
  if (certificate === null) return <p>{t('product.certificate-none')}</p>;
  const { number, issuedOn, validTo, status, revoked } = certificate;
  return (
    <>
      <p>
        <CertificateBadge status={status} />{' '}
        {revoked === null
          ? status === 'expired'
            ? t('product.expired-on', { date: writtenDay(validTo) })
            : t('product.in-force-since', { from: writtenDay(issuedOn), to: writtenDay(validTo) })
          : t('product.revoked-by', { date: writtenDay(revoked.on), decision: revoked.decision })}
      </p>
      <DescriptionList
        items={[
          { term: t('certificate.number'), detail: number },
          { term: t('certificate.issued'), detail: writtenDay(issuedOn) },
          { term: t('certificate.valid-to'), detail: writtenDay(validTo) },
        ]}
      />
    </>
  );
};

const Found = ({ product }: { readonly product: Product }) => (
  <>
    {product.source === 'imported' && (
      <Notice kind="info" title={t('results.imported')}>
        {t('results.imported-why')}
      </Notice>
    )}
    <DescriptionList
      items={[
        { term: t('results.group'), detail: said(productGroups[product.group]) },
        ...(product.parts.length === 0
          ? []
          : [
              {
                term: t('product.parts'),
                detail: (
                  <ul>
                    {product.parts.map(part => (
                      <li key={part}>{part}</li>
                    ))}
                  </ul>
                ),
              },
            ]),
        { term: t('product.establishment'), detail: product.establishment.name },
        { term: t('product.kind'), detail: said(establishmentKinds[product.establishment.kind]) },
        { term: t('product.place'), detail: placeOf(product) },
        {
          term: t('product.recognised'),
          detail: t('product.level-year', {
            level: said(levels[product.authority.level]),
            year: product.year,
          }),
        },
        { term: t('product.by'), detail: product.authorityName },
        { term: t('product.round'), detail: product.roundTitle },
        {
          term: t('certificate.decision'),
          detail: t('certificate.decision-of', {
            number: product.decision.number,
            date: writtenDay(product.decision.date),
          }),
        },
        { term: t('product.since'), detail: writtenDay(product.recognisedOn) },
      ]}
    />
    <Section title={t('results.certificate')}>
      <Certificate certificate={product.certificate} />
    </Section>
    {product.certificate !== null && (
      <Section title={t('statement.section')}>
        <SaveStatement recognitionId={product.id} number={product.certificate.number} />
      </Section>
    )}
    <Section title={t('product.path')} lead={t('product.path-lead')}>
      {product.path.length === 0 ? (
        <p>{t('product.path-none')}</p>
      ) : (
        <RecognitionBriefs items={product.path} />
      )}
    </Section>
    {product.others.length > 0 && (
      <Section title={t('product.others')}>
        <RecognitionBriefs items={product.others} />
      </Section>
    )}
  </>
);

/** One product of the register: what was recognised, by whom and when, and what its certificate says today. */
export const ProductPage = () => {
  const { recognitionId = '' } = useParams();
  const read = useRead(getRecognisedProductContract, { params: { recognitionId } });
  return (
    <Page title={read.data?.body.name ?? t('product.title')} narrow>
      <Loaded query={read} what={t('product.title')}>
        {({ body }) => <Found product={body} />}
      </Loaded>
    </Page>
  );
};
