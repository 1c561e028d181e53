import { blocks, notApplicable, pass, type ScreeningCheck } from '../check.ts';

/** Where the round limits the products of one establishment, those filed after the limit was reached fail. */
export const productsLimit: ScreeningCheck = {
  id: 'products-limit',
  vi: 'Số sản phẩm của một cơ sở',
  en: 'Products of one establishment',
  source: 'Rule maxProductsPerEstablishment of the round',
  sentences: {
    'screening.too-many-products': {
      vi: 'Cơ sở đã nộp {before} sản phẩm trước sản phẩm này; đợt này nhận tối đa {maximum}.',
      en: 'The establishment filed {before} products before this one; the round takes at most {maximum}.',
    },
  },
  run: ({ round, submission, others }) => {
    const maximum = round.rules.maxProductsPerEstablishment;
    if (maximum === null) return notApplicable;
    const place = ({ submittedAt, id }: typeof submission): string => `${submittedAt ?? '~'}|${id}`;
    const before = others.filter(other => place(other) < place(submission)).length;
    return before < maximum ? pass : blocks('screening.too-many-products', { before, maximum });
  },
};
