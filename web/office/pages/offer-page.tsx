import { useParams } from 'wouter';
import { downloadOfferDocumentContract } from '#shared/contracts/recognition/download-offer-document.ts';
import { getOfferContract } from '#shared/contracts/recognition/get-offer.ts';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { type Answer, call } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { DownloadButton } from '#web/app/download-button.tsx';
import { Loaded } from '#web/app/loaded.tsx';
import { writtenDay } from '#web/format/dates.ts';
import { bytes } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { Row } from '#web/ui/row.tsx';
import { Section } from '#web/ui/section.tsx';
import { HashLine } from '../parts/hash-line.tsx';
import { t } from '../text.ts';
import { productLines } from './dossier/dossier-lines.ts';
import { EstablishmentFacts } from './dossier/establishment-facts.tsx';
import { OfferStateBadge } from './offers/offer-state.tsx';

type Offer = Answer<typeof getOfferContract>;
type Dossier = Offer['dossiers'][number];

const addressOf = async (params: {
  readonly roundId: string;
  readonly unitId: string;
  readonly documentId: string;
}) => (await call(downloadOfferDocumentContract, { params, query: { preview: 'false' } })).body.url;

const Facts = ({ offer }: { readonly offer: Offer }) => (
  <DescriptionList
    items={[
      { term: t('offers.state'), detail: <OfferStateBadge of={offer} above /> },
      { term: t('offers.from'), detail: `${offer.fromName}: ${offer.roundTitle}` },
      {
        term: t('offers.decision'),
        detail: t('offers.decision-of', {
          number: offer.decision.number,
          day: writtenDay(offer.decision.date),
        }),
      },
      {
        term: t('nomination.certificate'),
        detail: `${offer.certificate.number}, ${t('offers.valid-to', { day: writtenDay(offer.certificate.validTo) })}`,
      },
      {
        term: t('nomination.hash'),
        detail: <HashLine label={t('nomination.hash')} hash={offer.dossierHash} />,
      },
    ]}
  />
);

const SealedDossier = ({
  dossier,
  offer: { roundId, unitId },
}: {
  readonly dossier: Dossier;
  readonly offer: Offer;
}) => (
  <Section title={dossier.product.name}>
    <Section title={t('dossier.papers')} level={3}>
      <ul class="files">
        {dossier.documents.map(({ id, type, bytes: size, sha256 }) => (
          <li key={id}>
            <Row>
              {said(documentTypes[type])} <span class="muted">{bytes(size)}</span>
              <DownloadButton
                name={`${said(documentTypes[type])}, ${bytes(size)}`}
                addressOf={() => addressOf({ roundId, unitId, documentId: id })}
              />
            </Row>
            <HashLine label={t('offers.paper-hash')} hash={sha256} />
          </li>
        ))}
      </ul>
    </Section>
    <Section title={t('dossier.establishment')} level={3}>
      <EstablishmentFacts of={dossier} />
    </Section>
    <Section title={t('dossier.product')} level={3}>
      <DescriptionList items={productLines(dossier)} />
    </Section>
  </Section>
);

/** `/office/offers/:roundId/:unitId`: one nominated product with its sealed dossiers. */
export const OfferPage = () => {
  const { roundId = '', unitId = '' } = useParams();
  const read = useRead(getOfferContract, { params: { roundId, unitId } });
  const crumbs = [{ label: t('frame.offers'), href: '/office/offers' }, { label: t('offers.dossier') }];
  return (
    <Page title={read.data?.body.productName ?? t('offers.dossier')} crumbs={crumbs}>
      <Loaded query={read} what={t('offers.dossier')}>
        {({ body }) => (
          <>
            <Facts offer={body} />
            {body.dossiers.length === 0 && <EmptyState title={t('offers.no-dossier')} />}
            {body.dossiers.map(dossier => (
              <SealedDossier key={dossier.takenAt + dossier.product.name} dossier={dossier} offer={body} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
};
