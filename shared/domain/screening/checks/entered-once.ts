import { searchKey } from '../../wording/search-key.ts';
import { blocks, pass, type ScreeningCheck, warns } from '../check.ts';

/** One product is entered once in a round; products of one establishment with like names are pointed out. */
export const enteredOnce: ScreeningCheck = {
  id: 'entered-once',
  vi: 'Sản phẩm chỉ đăng ký một lần trong đợt',
  en: 'The product is entered once in the round',
  source: 'Circular 26/2014/TT-BCT, Articles 4 and 5',
  sentences: {
    'screening.entered-twice': {
      vi: 'Sản phẩm này đã có trong hồ sơ khác của đợt.',
      en: 'This product is entered in another dossier of the round.',
    },
    'screening.name-alike': {
      vi: 'Cơ sở có sản phẩm khác tên gần giống: {names}.',
      en: 'The establishment entered another product with a like name: {names}.',
    },
  },
  run: ({ submission, snapshot, others }) => {
    if (others.some(({ productId }) => productId === submission.productId))
      return blocks('screening.entered-twice');
    const key = searchKey(snapshot.product.name);
    const alike = others.flatMap(other => {
      const name = other.snapshot?.product.name;
      return name !== undefined && searchKey(name) === key ? [name] : [];
    });
    return alike.length === 0 ? pass : warns('screening.name-alike', { names: alike.join('; ') });
  },
};
