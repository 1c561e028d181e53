import { blocks, pass, type ScreeningCheck } from '../check.ts';

/** The product can be made in series; a one-off is out. */
export const serialProduction: ScreeningCheck = {
  id: 'serial-production',
  vi: 'Sản xuất được hàng loạt',
  en: 'Serial production',
  source: 'Circular 26/2014/TT-BCT, Article 4',
  sentences: {
    'screening.one-off': {
      vi: 'Cơ sở khai sản phẩm không sản xuất hàng loạt (độc bản).',
      en: 'The product is declared as a one-off, not made in series.',
    },
  },
  run: ({ snapshot }) => (snapshot.product.serialProduction ? pass : blocks('screening.one-off')),
};
