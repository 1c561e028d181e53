import type { Round } from '../round/round.ts';
import type { DossierDocument } from './document.ts';
import { type DocumentType, documentTypes } from './document-types.ts';

/** Papers that one transaction can write beside the draft: a record and its audit entry each, of a hundred items. */
const mostCopied = 40;

type Target = {
  readonly round: Pick<Round, 'documents'>;
  /** Whether the new dossier is about the same product. */
  readonly sameProduct: boolean;
  /** Today. */
  readonly day: string;
};

const whyNot = ({ type, state, validTo }: DossierDocument, target: Target): string | undefined => {
  const { about }: DocumentType = documentTypes[type];
  if (about === 'round') return 'copy.of-one-round';
  if (about === 'product' && !target.sameProduct) return 'copy.of-other-product';
  if (state !== 'clean') return 'copy.not-clean';
  if (validTo !== null && validTo < target.day) return 'copy.expired';
  return target.round.documents.some(asked => asked.type === type) ? undefined : 'copy.not-asked';
};

/**
 * Which papers of an earlier dossier a new one may take along: clean ones still in force that the round asks for, about the
 * establishment or the same product. The registration form is made anew for each round; it and the rest come back with the
 * code that says why.
 */
export const chooseCopies = (
  documents: readonly DossierDocument[],
  target: Target,
): {
  readonly copied: readonly DossierDocument[];
  readonly leftOut: readonly { readonly document: DossierDocument; readonly code: string }[];
} => {
  const copied: DossierDocument[] = [];
  const leftOut: { document: DossierDocument; code: string }[] = [];
  for (const document of documents) {
    if (document.state === 'removed') continue;
    const code = whyNot(document, target) ?? (copied.length === mostCopied ? 'copy.too-many' : undefined);
    if (code === undefined) copied.push(document);
    else leftOut.push({ document, code });
  }
  return { copied, leftOut };
};
