import { searchKey } from '../../wording/search-key.ts';
import { notApplicable, pass, type ScreeningCheck, warns } from '../check.ts';

/** A set names different products; which of the three kinds it is, people judge from the presentation. */
export const setRules: ScreeningCheck = {
  id: 'set-rules',
  vi: 'Bộ sản phẩm gồm các sản phẩm khác nhau',
  en: 'A set of different products',
  source: 'Circular 26/2014/TT-BCT, Article 3.2',
  sentences: {
    'screening.set-repeats': {
      vi: 'Bộ sản phẩm kê trùng: {names}.',
      en: 'The set names a product twice: {names}.',
    },
  },
  run: ({ snapshot: { product } }) => {
    if (product.set === null) return notApplicable;
    const keys = product.set.items.map(searchKey);
    const repeated = product.set.items.filter((item, index) => keys.indexOf(searchKey(item)) < index);
    return repeated.length === 0 ? pass : warns('screening.set-repeats', { names: repeated.join('; ') });
  },
};
