import { type FileKind, fileKinds } from '#shared/domain/file/file-kinds.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Round } from '../round/round.ts';
import type { DossierDocument } from './document.ts';
import { type DocumentType, type DocumentTypeCode, documentTypes } from './document-types.ts';

/** Limits of one dossier over all its files. */
export const dossierLimits = { files: 60, bytes: 200 * 1024 * 1024 } as const;

export type AnnouncedFile = {
  readonly type: DocumentTypeCode;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly sha256: string;
};

const entryOf = (type: DocumentTypeCode): DocumentType => documentTypes[type];

/** Files that count: not taken out, not refused. */
const liveDocuments = (documents: readonly DossierDocument[]): readonly DossierDocument[] =>
  documents.filter(({ state }) => state !== 'removed' && state !== 'refused');

/** Largest file of a kind that a type takes, bytes. */
export const maxBytesOf = (type: DocumentTypeCode, kind: FileKind): number =>
  Math.min(entryOf(type).maxBytes, fileKinds[kind].maxBytes);

const wrong = (field: string, code: string, params: Readonly<Record<string, string | number>>) =>
  fail({ code: 'request.invalid', pointers: [{ pointer: `/body/${field}`, code, params }] });

/** Whether the type takes such a file: asked for by the round, a kind it allows, not too large. */
export const suitsType = (
  { type, kind, bytes }: Omit<AnnouncedFile, 'sha256'>,
  round: Pick<Round, 'documents'>,
): Result<null> => {
  const entry = entryOf(type);
  if (!round.documents.some(asked => asked.type === type))
    return wrong('type', 'document.type-not-asked', { type });
  if (!entry.kinds.includes(kind))
    return wrong('kind', 'document.kind-not-allowed', { kind, allowed: entry.kinds.join(', ') });
  const maximum = maxBytesOf(type, kind);
  return bytes > maximum ? wrong('bytes', 'document.too-large', { maximum }) : ok(null);
};

/** Whether the dossier has room for one more such file. Refusals: `document.too-many`, `dossier.full`. */
export const hasRoom = (
  { type, bytes }: Pick<AnnouncedFile, 'type' | 'bytes'>,
  documents: readonly DossierDocument[],
): Result<null> => {
  const live = liveDocuments(documents);
  const { maxFiles } = entryOf(type);
  if (live.filter(document => document.type === type).length >= maxFiles)
    return fail({ code: 'document.too-many', params: { type, maximum: maxFiles } });
  const total = live.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0);
  return live.length >= dossierLimits.files || total + bytes > dossierLimits.bytes
    ? fail({
        code: 'dossier.full',
        params: { files: dossierLimits.files, megabytes: dossierLimits.bytes / 1024 / 1024 },
      })
    : ok(null);
};

/** The file of the dossier that has the same content, if any. */
export const sameContent = (
  sha256: string,
  documents: readonly DossierDocument[],
): DossierDocument | undefined =>
  liveDocuments(documents).find(({ declaredSha256 }) => declaredSha256 === sha256);
