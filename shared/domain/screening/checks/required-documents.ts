import { documentTypes } from '../../dossier/document-types.ts';
import { isOfRecord } from '../../dossier/is-of-record.ts';
import { blocks, pass, type ScreeningCheck } from '../check.ts';

/** Every document that the round requires is there, clean. Photographs are counted by their own check. */
export const requiredDocuments: ScreeningCheck = {
  id: 'required-documents',
  vi: 'Đủ giấy tờ bắt buộc',
  en: 'All required documents are there',
  source: 'Circular 14/2018/TT-BCT, dossier; documents of the round',
  sentences: {
    'screening.documents-missing': { vi: 'Thiếu: {papersVi}.', en: 'Missing: {papersEn}.' },
  },
  run: ({ round, submission, documents }) => {
    const missing = round.documents.filter(
      ({ type, required }) =>
        required &&
        type !== 'D4' &&
        !isOfRecord(type, submission) &&
        !documents.some(document => document.type === type),
    );
    if (missing.length === 0) return pass;
    return blocks('screening.documents-missing', {
      papersVi: missing.map(({ type }) => documentTypes[type].vi).join('; '),
      papersEn: missing.map(({ type }) => documentTypes[type].en).join('; '),
    });
  },
};
