import './dossier.css';
import { downloadDocumentContract } from '#shared/contracts/dossier/download-document.ts';
import { listDocumentsContract } from '#shared/contracts/dossier/list-documents.ts';
import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import { type Answer, call } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { DownloadButton } from '#web/app/download-button.tsx';
import { Loaded } from '#web/app/loaded.tsx';
import { OutputButton } from '#web/app/output-button.tsx';
import { writtenDay } from '#web/format/dates.ts';
import { bytes } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { StateBadge } from '#web/ui/state-badge.tsx';
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
  return address.data === undefined ? null : <img src={address.data.body.url} alt={label} />;
};

const File = ({ document }: { readonly document: Document }) => (
  <li>
    <span>
      {document.fileName}{' '}
      <span class="muted">
        {bytes(document.bytes)}
        {document.pages !== null && ` · ${t('dossier.pages', { count: document.pages })}`}
        {document.validTo !== null && ` · ${t('dossier.valid-to', { day: writtenDay(document.validTo) })}`}
      </span>
    </span>
    <DownloadButton name={document.fileName} addressOf={() => addressOf(document)} />
    {document.findings.map(finding => (
      <span key={finding.code} class="dossier-finding">
        {said(finding)}
      </span>
    ))}
  </li>
);

const Paper = ({
  type,
  documents,
}: {
  readonly type: DocumentTypeCode;
  readonly documents: readonly Document[];
}) => (
  <li>
    <strong>{said(documentTypes[type])}</strong>{' '}
    {documents.length === 0 ? (
      <StateBadge tone="neutral">{t('dossier.paper-missing')}</StateBadge>
    ) : (
      <ul class="dossier-files">
        {documents.map(document => (
          <File key={document.id} document={document} />
        ))}
      </ul>
    )}
  </li>
);

/** The papers of a dossier by what they are, those the round asks for first; photographs as pictures. */
export const Papers = ({
  submissionId,
  asked,
}: {
  readonly submissionId: string;
  readonly asked: readonly DocumentTypeCode[];
}) => {
  const read = useRead(listDocumentsContract, { params: { submissionId } });
  return (
    <Loaded query={read} what={t('dossier.papers')}>
      {({ body: { items } }) => {
        const clean = items.filter(({ state }) => state === 'clean');
        const photos = clean.filter(({ type, hasPreview }) => type === 'D4' && hasPreview);
        const types = [...new Set([...asked, ...clean.map(({ type }) => type)])];
        if (types.length === 0) return <p>{t('dossier.no-papers')}</p>;
        return (
          <>
            {photos.length > 0 && (
              <ul class="dossier-photos">
                {photos.map((document, index) => (
                  <li key={document.id}>
                    <Preview document={document} label={t('dossier.photo', { number: index + 1 })} />
                  </li>
                ))}
              </ul>
            )}
            <ul class="dossier-papers">
              {types.map(type => (
                <Paper key={type} type={type} documents={clean.filter(document => document.type === type)} />
              ))}
            </ul>
            <OutputButton
              order={{ what: 'dossier', subject: { submissionId }, format: 'zip' }}
              name={t('dossier.archive')}
            />
          </>
        );
      }}
    </Loaded>
  );
};
