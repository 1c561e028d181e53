import { blocks, notApplicable, pass, type ScreeningCheck } from '../check.ts';

/** At least as many photographs as the round asks. */
export const photoCount: ScreeningCheck = {
  id: 'photo-count',
  vi: 'Đủ số ảnh sản phẩm',
  en: 'Enough photographs',
  source: 'Circular 14/2018/TT-BCT, dossier, item 4',
  sentences: {
    'screening.too-few-photos': {
      vi: 'Có {count} ảnh; cần ít nhất {minimum}.',
      en: '{count} photographs; at least {minimum} are needed.',
    },
  },
  run: ({ round, documents }) => {
    const minimum = round.rules.minPhotos;
    if (minimum === 0) return notApplicable;
    const count = documents.filter(({ type }) => type === 'D4').length;
    return count >= minimum ? pass : blocks('screening.too-few-photos', { count, minimum });
  },
};
