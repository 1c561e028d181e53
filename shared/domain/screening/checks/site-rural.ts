import { dayOf } from '../../calendar/instant.ts';
import { ruralityOf } from '../../place/rurality.ts';
import { notApplicable, pass, type ScreeningCheck, warns } from '../check.ts';

const ruleSince = '2025-10-15';

/** Since 15 October 2025 the wards of centrally run cities are out, but for recognised craft villages. */
export const siteRural: ScreeningCheck = {
  id: 'site-rural',
  vi: 'Nơi sản xuất thuộc khu vực nông thôn',
  en: 'The production site lies in a rural place',
  source:
    'Decree 235/2025/NĐ-CP: communes, wards and special zones of provinces; no wards of centrally run cities',
  sentences: {
    'screening.site-in-city-ward': {
      vi: 'Nơi sản xuất thuộc phường của thành phố trực thuộc trung ương; cần xác minh.',
      en: 'The production site is in a ward of a centrally run city; please verify.',
    },
    'screening.site-unknown': {
      vi: 'Cần người xem: bảng đơn vị hành chính chưa cho biết nơi sản xuất là xã hay phường của thành phố.',
      en: 'A person must look: the table of units does not tell whether the site is in a commune or a ward of the city.',
    },
  },
  run: ({ snapshot: { establishment }, submission, now }) => {
    const day = dayOf(submission.submittedAt === null ? now : Date.parse(submission.submittedAt));
    const { site, craftVillage } = establishment;
    if (day < ruleSince) return notApplicable;
    const rurality = ruralityOf(site, day);
    if (rurality === 'rural' || craftVillage !== null) return pass;
    return warns(rurality === 'unknown' ? 'screening.site-unknown' : 'screening.site-in-city-ward');
  },
};
