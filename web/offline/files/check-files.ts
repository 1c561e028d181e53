import {
  type DocumentType,
  type DocumentTypeCode,
  documentTypes,
} from '#shared/domain/dossier/document-types.ts';
import { dossierLimits, maxBytesOf } from '#shared/domain/dossier/dossier-limits.ts';
import type { FileKind } from '#shared/domain/file/file-kinds.ts';

/** Why a file is not taken, before anything is sent: `code` as the server would say it. */
export type NotTaken = {
  readonly name: string;
  readonly code:
    | 'file.empty'
    | 'file.kind-unknown'
    | 'document.kind-not-allowed'
    | 'document.too-large'
    | 'document.too-many'
    | 'document.duplicate'
    | 'dossier.full'
    | 'device.full';
  readonly params: Readonly<Record<string, string | number>>;
};

/** A file that counts in a dossier: on this device or at the server. */
export type Counted = { readonly type: DocumentTypeCode; readonly bytes: number; readonly sha256: string };

type Candidate = Counted & { readonly name: string; readonly kind: FileKind };

const megabyte = 1024 * 1024;

/** Holds a file against the limits of its document type and of the dossier, as the server will (`dossier-limits.ts`). */
export const checkFile = (file: Candidate, there: readonly Counted[]): NotTaken | null => {
  const { name, type, kind, bytes, sha256 } = file;
  const entry: DocumentType = documentTypes[type];
  const no = (code: NotTaken['code'], params: NotTaken['params'] = {}): NotTaken => ({ name, code, params });
  if (bytes === 0) return no('file.empty');
  if (!entry.kinds.includes(kind))
    return no('document.kind-not-allowed', { allowed: entry.kinds.join(', ') });
  const maximum = maxBytesOf(type, kind);
  if (bytes > maximum) return no('document.too-large', { megabytes: maximum / megabyte });
  const twin = there.find(other => other.sha256 === sha256);
  if (twin !== undefined) return no('document.duplicate', { name, type: twin.type });
  if (there.filter(other => other.type === type).length >= entry.maxFiles)
    return no('document.too-many', { maximum: entry.maxFiles });
  const total = there.reduce((sum, other) => sum + other.bytes, 0);
  return there.length >= dossierLimits.files || total + bytes > dossierLimits.bytes
    ? no('dossier.full', { files: dossierLimits.files, megabytes: dossierLimits.bytes / megabyte })
    : null;
};
