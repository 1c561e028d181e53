import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { FileKind } from '#shared/domain/file/file-kinds.ts';
import type { KeptProblem } from '../records/record.ts';
import type { NotTaken } from './check-files.ts';
import type { KeptFile } from './kept-file.ts';
import type { DocumentView } from './send-file.ts';

export type FileState =
  | 'preparing'
  | 'waiting'
  | 'sending'
  | 'examining'
  | 'clean'
  | 'refused'
  | 'failed'
  | 'removing';

/** A file of a dossier as a page shows it, wherever it is. */
export type FileRow = {
  readonly key: string;
  readonly type: DocumentTypeCode;
  readonly name: string;
  readonly kind: FileKind | null;
  readonly bytes: number;
  readonly sha256: string;
  readonly state: FileState;
  /** 0 to 100, of its bytes. */
  readonly percent: number;
  readonly validTo: string | null;
  readonly pages: number | null;
  readonly documentId: string | null;
  /** For If-Match, once the server has it. */
  readonly version: number | null;
  readonly hasPreview: boolean;
  readonly findings: DocumentView['findings'];
  readonly problem: KeptProblem | null;
  readonly notTaken: NotTaken | null;
  /** Whether the file, or a picture of it, is on this device. */
  readonly isHere: boolean;
};

const settledState = (document: DocumentView): FileState =>
  (
    ({
      awaiting: 'waiting',
      quarantined: 'examining',
      clean: 'clean',
      refused: 'refused',
      removed: 'removing',
    }) as const
  )[document.state];

const stateOf = (file: KeptFile, document: DocumentView | null, isSending: boolean): FileState => {
  if (file.stage === 'settled' && document !== null) return settledState(document);
  if (file.stage === 'prepare') return 'preparing';
  if (file.stage === 'examine') return 'examining';
  if (file.stage === 'failed') return 'failed';
  if (file.stage === 'remove') return 'removing';
  return isSending ? 'sending' : 'waiting';
};

/** The row of a file that was added on this device; `sent`: bytes that have gone, undefined while nothing is sent. */
export const rowOfFile = (file: KeptFile, sent: number | undefined): FileRow => {
  const document = file.document as unknown as DocumentView | null; // Kept as the server gave it.
  const { key, type, name, kind, bytes, sha256, validTo, documentId, problem, notTaken } = file;
  const isThere = file.stage === 'examine' || file.stage === 'settled';
  return {
    ...{ key, type, name, kind, bytes, sha256, validTo, documentId, problem, notTaken },
    state: stateOf(file, document, sent !== undefined),
    percent: isThere ? 100 : Math.min(99, Math.floor(((sent ?? 0) / Math.max(1, bytes)) * 100)),
    pages: document?.pages ?? null,
    version: document?.version ?? null,
    hasPreview: document?.hasPreview ?? false,
    findings: document?.findings ?? [],
    isHere: true,
  };
};

/** The row of a document that the server has from elsewhere. */
export const rowOfDocument = (document: DocumentView): FileRow => {
  const { id, type, fileName, kind, bytes, sha256, validTo, pages, version, hasPreview, findings } = document;
  return {
    ...{ type, kind, bytes, sha256, validTo, pages, version, hasPreview, findings },
    key: `there/${id}`,
    name: fileName,
    state: settledState(document),
    percent: document.state === 'awaiting' ? 0 : 100,
    documentId: id,
    problem: null,
    notTaken: null,
    isHere: false,
  };
};
