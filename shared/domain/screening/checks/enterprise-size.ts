import { establishmentKinds } from '../../establishment/kinds.ts';
import { blocks, notApplicable, pass, type ScreeningCheck, warns } from '../check.ts';

const maxStaff = 200;
const maxRevenueDong = 200_000_000_000;
const maxCapitalDong = 100_000_000_000;

/** An enterprise must be small or medium: at most 200 staff and either revenue or capital within its limit. */
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
    const [latest] = [...establishment.figures].sort((a, b) => b.year - a.year);
    if (latest === undefined) return warns('screening.size-unknown');
    const { year, staff, revenueDong, capitalDong } = latest;
    const within = [
      revenueDong === null ? null : revenueDong <= maxRevenueDong,
      capitalDong === null ? null : capitalDong <= maxCapitalDong,
    ];
    if (staff > maxStaff) return blocks('screening.too-large', { year });
    if (within.includes(true)) return pass;
    return within.includes(null) ? warns('screening.size-unknown') : blocks('screening.too-large', { year });
  },
};
