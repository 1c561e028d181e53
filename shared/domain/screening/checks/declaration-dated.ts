import { blocks, pass, type ScreeningCheck } from '../check.ts';

/** The producer's declaration stands with a date and name; where an officer filed, the producer confirmed. */
export const declarationDated: ScreeningCheck = {
  id: 'declaration-dated',
  vi: 'Có cam kết ghi ngày của cơ sở',
  en: 'A dated declaration by the establishment',
  source: 'Circular 14/2018/TT-BCT: the establishment answers in law for what it declares',
  sentences: {
    'screening.declaration-missing': { vi: 'Chưa có cam kết.', en: 'The declaration is missing.' },
    'screening.producer-unconfirmed': {
      vi: 'Hồ sơ do cán bộ nộp thay; cơ sở chưa xác nhận.',
      en: 'Filed by an officer; the producer has not confirmed.',
    },
  },
  run: ({ submission }) => {
    if (submission.declaration === null) return blocks('screening.declaration-missing');
    return submission.assistance !== null && submission.assistance.confirmedAt === null
      ? blocks('screening.producer-unconfirmed')
      : pass;
  },
};
