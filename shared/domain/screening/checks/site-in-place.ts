import { levels } from '../../authority/levels.ts';
import { blocks, notApplicable, pass, type ScreeningCheck } from '../check.ts';

/** Production, not the registered office, must be in the place of the round. */
export const siteInPlace: ScreeningCheck = {
  id: 'site-in-place',
  vi: 'Nơi sản xuất thuộc địa bàn của đợt bình chọn',
  en: 'The production site lies in the place of the round',
  source: 'Decree 45/2012/NĐ-CP, rural industrial establishments; practice of provincial plans',
  sentences: {
    'screening.site-elsewhere': {
      vi: 'Nơi sản xuất (mã {site}) không thuộc địa bàn {locality}.',
      en: 'The production site (code {site}) is not in {locality}.',
    },
  },
  run: ({ round: { authority }, snapshot: { establishment } }) => {
    const part = levels[authority.level].siteWithin;
    if (part === null) return notApplicable;
    const site = establishment.site[part];
    return site === authority.locality
      ? pass
      : blocks('screening.site-elsewhere', { site, locality: authority.locality });
  },
};
