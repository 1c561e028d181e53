import type { Submission } from '../submission/submission.ts';
import { type DocumentType, type DocumentTypeCode, documentTypes } from './document-types.ts';

/**
 * Whether a paper need not be sent because the record holds what it says: of a product that the level below nominated, the
 * request, decision and certificate (U1 to U3) are known.
 */
export const isOfRecord = (type: DocumentTypeCode, { raised }: Pick<Submission, 'raised'>): boolean => {
  const { levels }: DocumentType = documentTypes[type];
  return raised !== undefined && levels === 'region-and-above';
};
