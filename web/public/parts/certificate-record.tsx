import { getRecognisedProductContract } from '#shared/contracts/public/get-recognised-product.ts';
import { levels } from '#shared/domain/authority/levels.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import type { Answer } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { writtenDay } from '../../format/dates.ts';
import { said } from '../../text/said.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';
import { RecognitionBriefs } from './recognition-briefs.tsx';

type Product = Answer<typeof getRecognisedProductContract>;

const Record = ({ product: { authority, year, certificate, path } }: { readonly product: Product }) => (
  <>
    <DescriptionList
      items={[
        {
          term: t('product.recognised'),
          detail: t('product.level-year', { level: said(levels[authority.level]), year }),
        },
        ...(certificate?.revoked
          ? [
              {
                term: t('certificate.status.revoked'),
                detail: t('product.revoked-by', {
                  date: writtenDay(certificate.revoked.on),
                  decision: certificate.revoked.decision,
                }),
              },
            ]
          : []),
      ]}
    />
    {path.length === 0 ? <p>{t('product.path-none')}</p> : <RecognitionBriefs items={path} />}
  </>
);

/** What the register says beside the certificate: by which decision it was taken back, and the levels before and after. */
export const CertificateRecord = ({ recognitionId }: { readonly recognitionId: string }) => {
  const read = useRead(getRecognisedProductContract, { params: { recognitionId } });
  // A recognition that a later decision took back is in the register no more.
  if (read.error instanceof ApiProblem && read.error.status === 404) return null;
  return (
    <Section title={t('product.path')} lead={t('product.path-lead')}>
      <Loaded query={read} what={t('product.path')}>
        {({ body }) => <Record product={body} />}
      </Loaded>
    </Section>
  );
};
