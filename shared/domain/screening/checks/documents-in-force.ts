import { dayOf } from '../../calendar/instant.ts';
import { documentTypes } from '../../dossier/document-types.ts';
import { blocks, notApplicable, pass, type ScreeningCheck, warns } from '../check.ts';

/** Papers must be in force on the day of filing. An expired paper that the round requires blocks, others warn. */
export const documentsInForce: ScreeningCheck = {
  id: 'documents-in-force',
  vi: 'Giấy tờ còn hiệu lực vào ngày nộp',
  en: 'Papers in force on the day of filing',
  source: 'Circular 14/2018/TT-BCT, dossier, item 5',
  sentences: {
    'screening.documents-expired': {
      vi: 'Hết hiệu lực trước ngày {day}: {papersVi}.',
      en: 'Expired before {day}: {papersEn}.',
    },
  },
  run: ({ round, submission, documents, now }) => {
    const dated = documents.filter(({ validTo }) => validTo !== null);
    if (dated.length === 0) return notApplicable;
    const day = dayOf(submission.submittedAt === null ? now : Date.parse(submission.submittedAt));
    const expired = dated.filter(({ validTo }) => validTo !== null && validTo < day);
    if (expired.length === 0) return pass;
    const types = [...new Set(expired.map(({ type }) => type))];
    // One paper of the type still in force is enough.
    const lost = types.filter(
      type => !documents.some(document => document.type === type && !expired.includes(document)),
    );
    const isRequired = lost.some(type =>
      round.documents.some(asked => asked.type === type && asked.required),
    );
    return (isRequired ? blocks : warns)('screening.documents-expired', {
      day,
      papersVi: types.map(type => documentTypes[type].vi).join('; '),
      papersEn: types.map(type => documentTypes[type].en).join('; '),
    });
  },
};
