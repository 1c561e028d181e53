import './papers.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  type DocumentType,
  type DocumentTypeCode,
  documentTypes,
} from '#shared/domain/dossier/document-types.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { bytes } from '#web/format/numbers.ts';
import type { NotTaken } from '#web/offline/files/check-files.ts';
import { usePages } from '#web/offline/use-pages.ts';
import { language } from '#web/text/language.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { FileButton } from '#web/ui/file-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { StateBadge } from '#web/ui/state-badge.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import { t } from '../filing-text.ts';
import { FileRows } from './file-rows.tsx';
import { PageJoiner } from './page-joiner-slot.tsx';
import { sayNotTaken } from './say-not-taken.ts';

type PaperCardProps = {
  readonly type: DocumentTypeCode;
  readonly required: boolean;
  /** Note of the round about this paper. */
  readonly note?: string | null;
  readonly files: Dossier['files'];
  /** Words of how many there are, where a number is asked for. */
  readonly count?: ComponentChildren;
  readonly enough: boolean;
};

/** What a good paper looks like, in short points. */
export const SampleHints = ({ type }: { readonly type: DocumentTypeCode }) => (
  <Disclosure summary={t('papers.sample')}>
    <ul>
      {documentTypes[type].sample[language()].map(point => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </Disclosure>
);

const limitsOf = ({ kinds, maxBytes, maxFiles }: DocumentType): string =>
  t('papers.limits', { kinds: kinds.join(', '), size: bytes(maxBytes), count: maxFiles });

const acceptOf = ({ kinds }: DocumentType): string =>
  kinds
    .flatMap(kind => [fileKinds[kind].mime, ...fileKinds[kind].extensions.map(ending => `.${ending}`)])
    .join(',');

/** Files that were not taken: which rule, and what to do instead. */
export const NotTakenNotice = ({ refused }: { readonly refused: readonly NotTaken[] }) =>
  refused.length === 0 ? null : (
    <Notice kind="bad" live title={t('papers.refused-title')}>
      <ul>
        {refused.map(refusal => (
          <li key={refusal.name}>{sayNotTaken(refusal)}</li>
        ))}
      </ul>
    </Notice>
  );

/** One paper of the dossier: what it is for, what good looks like, what is taken, what is there, and how to add it. */
export const PaperCard = ({ type, required, note, files, count, enough }: PaperCardProps) => {
  const entry: DocumentType = documentTypes[type];
  const label = said(entry);
  const rows = files.rows.filter(row => row.type === type);
  const [refused, setRefused] = useState<readonly NotTaken[]>([]);
  const [validTo, setValidTo] = useState('');
  const [joining, join] = useState(false);
  const isPhoto = type === 'D4';
  const hasRoom = rows.length < entry.maxFiles;
  const limits = `${pointerId(`/documents/${type}`)}-limits`;
  const { pages } = usePages(files.submissionId, type);
  const add = async (chosen: readonly File[]): Promise<boolean> => {
    setRefused([]);
    const notTaken = await files.add(type, chosen, { validTo: validTo === '' ? null : validTo });
    setRefused(notTaken);
    setValidTo('');
    return notTaken.length === 0;
  };
  const which = <span class="sr-only">: {label}</span>;
  return (
    <section class="paper-card" id={pointerId(`/documents/${type}`)} tabIndex={-1} aria-label={label}>
      <div class="paper-card-head">
        <h2 class="paper-card-title">{label}</h2>
        <StateBadge tone={enough ? 'good' : required ? 'warn' : 'neutral'}>
          {t(enough ? 'papers.enough' : required ? 'papers.required' : 'papers.optional')}
        </StateBadge>
      </div>
      <p>{said(entry.purpose)}</p>
      {note && <p>{note}</p>}
      {count}
      <SampleHints type={type} />
      <FileRows label={label} rows={rows} />
      <NotTakenNotice refused={refused} />
      <p class="muted" id={limits}>
        {limitsOf(entry)}
      </p>
      {entry.expires && hasRoom && (
        <DateField
          id={`valid-to-${type}`}
          label={t('papers.valid-to')}
          hint={t('papers.valid-to-hint')}
          value={validTo}
          onChange={setValidTo}
        />
      )}
      {pages.length > 0 && !joining && (
        <Notice kind="warn">
          <p>{t('papers.pages-kept', { count: pages.length })}</p>
          <p>
            <Button label={t('papers.join-on-of', { type: label })} onClick={() => join(true)}>
              {t('papers.join-on')}
            </Button>
          </p>
        </Notice>
      )}
      {hasRoom && (
        <div class="row">
          {isPhoto ? (
            <FileButton
              accept="image/*"
              capture="environment"
              onFiles={chosen => void add(chosen)}
              describedBy={limits}
            >
              {t('papers.camera')}
              {which}
            </FileButton>
          ) : (
            <Button
              icon="camera"
              describedBy={limits}
              label={t('papers.camera-of', { type: label })}
              onClick={() => join(true)}
            >
              {t('papers.camera')}
            </Button>
          )}
          <FileButton
            accept={acceptOf(entry)}
            multiple
            onFiles={chosen => void add(chosen)}
            describedBy={limits}
          >
            {t('papers.choose')}
            {which}
          </FileButton>
        </div>
      )}
      {joining && (
        <PageJoiner
          submissionId={files.submissionId}
          type={type}
          label={label}
          onClose={() => join(false)}
          onJoined={file => {
            join(false);
            return add([file]);
          }}
        />
      )}
    </section>
  );
};
