import { type ArrivedFinding, type ArrivedVerdict, judgeArrived } from '#shared/domain/file/judge-arrived.ts';
import type { DossierDocument } from './document.ts';
import { type DocumentType, documentTypes } from './document-types.ts';

/**
 * Holds what arrived against what was announced and what its document type takes: kind, size, checksum, and for photographs
 * the print size (10 x 15 cm at 300 dpi: a warning). `contentFindings`: what reading the file itself found.
 */
export const judgeDocument = (
  document: Pick<DossierDocument, 'type' | 'kind' | 'declaredBytes' | 'declaredSha256'>,
  found: Parameters<typeof judgeArrived>[1],
  contentFindings: readonly ArrivedFinding[],
): ArrivedVerdict => {
  const entry: DocumentType = documentTypes[document.type];
  return judgeArrived(
    {
      kinds: entry.kinds,
      maxBytes: entry.maxBytes,
      photo: document.type === 'D4',
      declared: { kind: document.kind, bytes: document.declaredBytes, sha256: document.declaredSha256 },
    },
    found,
    contentFindings,
  );
};
