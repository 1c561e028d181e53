import { levels } from '../../authority/levels.ts';
import { dayOf } from '../../calendar/instant.ts';
import { communeOf } from '../../place/communes.ts';
import { provinceAt } from '../../place/province-at.ts';
import { blocks, notApplicable, pass, type ScreeningCheck } from '../check.ts';

/** Production, not the registered office, must be in the place of the round. */
export const siteInPlace: ScreeningCheck = {
  id: 'site-in-place',
  vi: 'Nơi sản xuất thuộc địa bàn của đợt bình chọn',
  en: 'The production site lies in the place of the round',
  source: 'Decree 45/2012/NĐ-CP, rural industrial establishments; practice of provincial plans',
  sentences: {
    'screening.site-elsewhere': {
      vi: 'Nơi sản xuất ({site}) không thuộc địa bàn {locality}.',
      en: 'The production site ({site}) is not in {locality}.',
    },
  },
  run: ({ round: { authority }, snapshot: { establishment, takenAt } }) => {
    const part = levels[authority.level].siteWithin;
    if (part === null) return notApplicable;
    const site = establishment.site[part];
    const day = dayOf(Date.parse(takenAt));
    const named = (code: string) =>
      (part === 'commune' ? communeOf(code)?.vi : provinceAt(code, day)?.vi) ?? code;
    return site === authority.locality
      ? pass
      : blocks('screening.site-elsewhere', { site: named(site), locality: named(authority.locality) });
  },
};
