import { judgeFile } from '#shared/domain/file/judge-file.ts';
import type { DossierDocument } from './document.ts';
import { type DocumentType, documentTypes } from './document-types.ts';

type Found = {
  readonly kind: DossierDocument['kind'];
  readonly bytes: number;
  readonly sha256: string;
  readonly pages: number | null;
  readonly width: number | null;
  readonly height: number | null;
};
type Finding = DossierDocument['findings'][number];

/** What a content check already answered by itself; here only the document's own rule is held against the facts. */
const nothingHidden = {
  encrypted: false,
  animated: false,
  activeContent: [],
  macros: false,
  externalLinks: false,
  embeddedObjects: false,
} as const;

/**
 * Holds what arrived against what was announced and what its document type takes: kind, size, checksum, and for photographs
 * the print size (10 x 15 cm at 300 dpi: a warning). `contentFindings`: what reading the file itself found.
 */
export const judgeDocument = (
  document: Pick<DossierDocument, 'type' | 'kind' | 'declaredBytes' | 'declaredSha256'>,
  found: Found,
  contentFindings: readonly Finding[],
): { readonly state: 'clean' | 'refused'; readonly findings: readonly Finding[] } => {
  const entry: DocumentType = documentTypes[document.type];
  const { findings } = judgeFile(
    { ...found, ...nothingHidden },
    {
      kinds: entry.kinds,
      maxBytes: entry.maxBytes,
      photo: document.type === 'D4',
      declared: { kind: document.kind, bytes: document.declaredBytes, sha256: document.declaredSha256 },
    },
  );
  const merged = new Map<string, Finding>();
  for (const { code, severity } of [...contentFindings, ...findings])
    if (merged.get(code)?.severity !== 'error') merged.set(code, { code, severity });
  const all = [...merged.values()];
  return { state: all.some(({ severity }) => severity === 'error') ? 'refused' : 'clean', findings: all };
};
