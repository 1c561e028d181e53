import { downloadEntryDocumentContract } from '#shared/contracts/judging/download-entry-document.ts';
import type { getEntryContract } from '#shared/contracts/judging/get-entry.ts';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { type Answer, call } from '../../api/call.ts';
import { DownloadButton } from '../../app/download-button.tsx';
import { writtenDay } from '../../format/dates.ts';
import { bytes, dong, number } from '../../format/numbers.ts';
import { said } from '../../text/said.ts';
import { Button } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';
import { Photo } from './photo.tsx';

export type EntryView = Answer<typeof getEntryContract>;

/** From the dossier to the first field for points beside it, past the files. */
const toFirstScore = () => document.querySelector<HTMLElement>('.score-form .input-number')?.focus();

const none = () => t('sheet.product.none');
const text = (value: string | null): string => (value === null || value === '' ? none() : value);

const Product = ({ product }: Pick<EntryView, 'product'>) => (
  <DescriptionList
    items={[
      ...(product.set === null
        ? []
        : [{ term: t('sheet.product.set'), detail: product.set.items.join('; ') }]),
      { term: t('sheet.product.use'), detail: text(product.use) },
      { term: t('sheet.product.materials'), detail: text(product.materials) },
      {
        term: t('sheet.product.domestic'),
        detail:
          product.domesticMaterialPercent === null ? none() : `${number(product.domesticMaterialPercent)} %`,
      },
      { term: t('sheet.product.technology'), detail: text(product.technology) },
      { term: t('sheet.product.output'), detail: text(product.yearlyOutput) },
      {
        term: t('sheet.product.revenue'),
        detail: product.revenueDong === null ? none() : dong(product.revenueDong),
      },
      { term: t('sheet.product.markets'), detail: text(product.markets) },
      {
        term: t('sheet.product.workers'),
        detail: product.workers === null ? none() : number(product.workers),
      },
      {
        term: t('sheet.product.income'),
        detail: product.averageIncomeDong === null ? none() : dong(product.averageIncomeDong),
      },
      {
        term: t('sheet.product.standards'),
        detail: text(product.standards.map(({ name, number: no }) => `${name} ${no}`).join('; ')),
      },
      { term: t('sheet.product.management'), detail: text(product.managementSystem) },
      { term: t('sheet.product.environment'), detail: text(product.environment) },
      { term: t('sheet.product.property'), detail: text(product.intellectualProperty) },
      { term: t('sheet.product.awards'), detail: text(product.awards.join('; ')) },
      ...(product.ocopStars === null
        ? []
        : [{ term: t('sheet.product.ocop'), detail: number(product.ocopStars) }]),
    ]}
  />
);

const addressOf = async ({ roundId, selectionCode }: EntryView, documentId: string): Promise<string> => {
  const { body } = await call(downloadEntryDocumentContract, {
    params: { roundId, selectionCode, documentId },
    query: { preview: 'false' },
  });
  return body.url;
};

const Evidence = ({ entry }: { readonly entry: EntryView }) => (
  <ul class="dossier-files">
    {entry.documents
      .filter(({ type }) => type !== 'D4')
      .map(document => (
        <li key={document.id}>
          <strong>{said(documentTypes[document.type])}</strong>
          <span class="muted">
            {document.fileName}
            {document.bytes !== null && ` · ${bytes(document.bytes)}`}
            {document.pages !== null && ` · ${t('sheet.pages', { count: document.pages })}`}
            {document.validTo !== null && ` · ${t('sheet.valid-to', { day: writtenDay(document.validTo) })}`}
          </span>
          <DownloadButton name={document.fileName} addressOf={() => addressOf(entry, document.id)} />
        </li>
      ))}
  </ul>
);

/** The dossier as a juror may see it: pictures, what is said of the product, the papers. */
export const Dossier = ({ entry }: { readonly entry: EntryView }) => {
  const photos = entry.documents.filter(({ type, hasPreview }) => type === 'D4' && hasPreview);
  return (
    <div class="dossier">
      <div class="dossier-skip">
        <Button small kind="link" onClick={toFirstScore}>
          {t('sheet.to-sheet')}
        </Button>
      </div>
      <Section title={t('sheet.photos')}>
        {photos.length === 0 ? (
          <p class="muted">{t('sheet.no-photos')}</p>
        ) : (
          <ul class="dossier-photos">
            {photos.map(({ id }, index) => (
              <li key={id}>
                <Photo entry={entry} documentId={id} label={t('sheet.photo', { number: index + 1 })} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('sheet.description')}>
        <p class="dossier-text">{text(entry.product.description)}</p>
        <Product product={entry.product} />
      </Section>
      <Section title={t('sheet.evidence')}>
        <Evidence entry={entry} />
      </Section>
      <Section title={t('sheet.establishment')}>
        <p>{entry.establishment === null ? t('sheet.blind') : entry.establishment.name}</p>
      </Section>
    </div>
  );
};
