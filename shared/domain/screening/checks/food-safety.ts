import { blocks, notApplicable, pass, type ScreeningCheck, warns } from '../check.ts';

/** Processed food needs a food-safety paper: a warning, or a bar where the round says so. */
export const foodSafety: ScreeningCheck = {
  id: 'food-safety',
  vi: 'Giấy tờ an toàn thực phẩm',
  en: 'Food-safety paper',
  source: 'Circular 14/2018/TT-BCT, dossier, item 5; rule foodSafetyRequired of the round',
  sentences: {
    'screening.food-safety-missing': {
      vi: 'Sản phẩm thực phẩm chưa có giấy chứng nhận an toàn thực phẩm.',
      en: 'A food product without a food-safety certificate.',
    },
  },
  run: ({ round, submission, documents }) => {
    if (submission.group !== 'CBNLTS') return notApplicable;
    if (documents.some(({ type }) => type === 'D5_FOOD_SAFETY')) return pass;
    return (round.rules.foodSafetyRequired ? blocks : warns)('screening.food-safety-missing');
  },
};
