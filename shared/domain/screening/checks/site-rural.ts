import { dayOf } from '../../calendar/instant.ts';
import { searchKey } from '../../wording/search-key.ts';
import { notApplicable, pass, type ScreeningCheck, warns } from '../check.ts';

/** Centrally run cities by province code (Decision 19/2025/QĐ-TTg): Hà Nội, Hải Phòng, Huế, Đà Nẵng, Hồ Chí Minh, Cần Thơ. */
const cities = ['01', '31', '46', '48', '79', '92'];
const ruleSince = '2025-10-15';

/**
 * Since 15 October 2025 the wards of centrally run cities are out, but for recognised craft villages. Without a table of wards
 * the address can only hint at one, so people are asked to look.
 */
export const siteRural: ScreeningCheck = {
  id: 'site-rural',
  vi: 'Nơi sản xuất thuộc khu vực nông thôn',
  en: 'The production site lies in a rural place',
  source:
    'Decree 235/2025/NĐ-CP: communes, wards and special zones of provinces; no wards of centrally run cities',
  sentences: {
    'screening.site-in-city-ward': {
      vi: 'Địa chỉ sản xuất có vẻ thuộc phường của thành phố trực thuộc trung ương; cần xác minh.',
      en: 'The address seems to be in a ward of a centrally run city; please verify.',
    },
  },
  run: ({ snapshot: { establishment }, submission, now }) => {
    const day = dayOf(submission.submittedAt === null ? now : Date.parse(submission.submittedAt));
    const { site, craftVillage } = establishment;
    if (day < ruleSince || !cities.includes(site.province)) return notApplicable;
    const isWard = /(^|[\s,])(phuong|p\.)/.test(searchKey(site.address));
    return isWard && craftVillage === null ? warns('screening.site-in-city-ward') : pass;
  },
};
