import { downloadDocumentContract } from '#shared/contracts/dossier/download-document.ts';
import { listDocumentsContract } from '#shared/contracts/dossier/list-documents.ts';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { type Answer, call } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { DownloadButton } from '#web/app/download-button.tsx';
import { Loaded } from '#web/app/loaded.tsx';
import { writtenDay } from '#web/format/dates.ts';
import { bytes } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { t } from '../../text.ts';

type Document = Answer<typeof listDocumentsContract>['items'][number];

const addressOf = async ({ submissionId, id }: Document): Promise<string> => {
  const { body } = await call(downloadDocumentContract, {
    params: { submissionId, documentId: id },
    query: { preview: 'false' },
  });
  return body.url;
};

const Preview = ({
  document: { submissionId, id },
  label,
}: {
  readonly document: Document;
  readonly label: string;
}) => {
  const address = useRead(downloadDocumentContract, {
    params: { submissionId, documentId: id },
    query: { preview: 'true' },
  });
  return address.data === undefined ? null : <img src={address.data.body.url} alt={label} loading="lazy" />;
};

const Paper = ({ document }: { readonly document: Document }) => (
  <li>
    <strong>{said(documentTypes[document.type])}</strong>
    <span class="muted">
      {document.fileName} · {bytes(document.bytes)}
      {document.pages !== null && ` · ${t('dossier.pages', { count: document.pages })}`}
      {document.validTo !== null && ` · ${t('dossier.valid-to', { day: writtenDay(document.validTo) })}`}
    </span>
    {document.findings.map(finding => (
      <span key={finding.code}>{said(finding)}</span>
    ))}
    <DownloadButton name={document.fileName} addressOf={() => addressOf(document)} />
  </li>
);

/** The papers of a dossier, pictures as pictures, everything else to download. */
export const Papers = ({ submissionId }: { readonly submissionId: string }) => {
  const read = useRead(listDocumentsContract, { params: { submissionId } });
  return (
    <Loaded query={read} what={t('dossier.papers')}>
      {({ body: { items } }) => {
        const clean = items.filter(({ state }) => state === 'clean');
        if (clean.length === 0) return <p>{t('dossier.no-papers')}</p>;
        return (
          <>
            <ul class="dossier-photos">
              {clean
                .filter(({ type, hasPreview }) => type === 'D4' && hasPreview)
                .map((document, index) => (
                  <li key={document.id}>
                    <Preview document={document} label={t('dossier.photo', { number: index + 1 })} />
                  </li>
                ))}
            </ul>
            <ul class="dossier-files">
              {clean.map(document => (
                <Paper key={document.id} document={document} />
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
};
