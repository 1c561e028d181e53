import { establishmentKinds } from '../../establishment/kinds.ts';
import { latestFigures, sizeOf } from '../../establishment/size-test.ts';
import { blocks, notApplicable, pass, type ScreeningCheck, warns } from '../check.ts';

/** An enterprise must be small or medium by its latest figures; where they do not tell, a person looks. */
export const enterpriseSize: ScreeningCheck = {
  id: 'enterprise-size',
  vi: 'Quy mô doanh nghiệp nhỏ và vừa',
  en: 'Size of a small or medium enterprise',
  source: 'Decree 80/2021/NĐ-CP, industry',
  sentences: {
    'screening.size-unknown': {
      vi: 'Chưa khai số lao động, doanh thu hoặc nguồn vốn để xét quy mô.',
      en: 'Staff, revenue or capital are not declared, so the size cannot be judged.',
    },
    'screening.too-large': {
      vi: 'Theo số liệu năm {year}, cơ sở vượt quy mô doanh nghiệp nhỏ và vừa.',
      en: 'By its figures of {year} the establishment is larger than a medium enterprise.',
    },
  },
  run: ({ snapshot: { establishment } }) => {
    if (!establishmentKinds[establishment.kind].sizeLimited) return notApplicable;
    const latest = latestFigures(establishment);
    const size = sizeOf(establishment);
    if (latest === undefined || size === 'unknown') return warns('screening.size-unknown');
    return size === 'large' ? blocks('screening.too-large', { year: latest.year }) : pass;
  },
};
