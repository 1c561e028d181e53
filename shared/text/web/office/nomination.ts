import type { WebTexts } from '../web-texts.ts';

/** The list a round puts up to the level above. */
export const nominationTexts = {
  'frame.round-nomination': { vi: 'Đề cử lên cấp trên', en: 'Nomination' },
  'nomination.title': { vi: 'Danh sách đề cử lên cấp trên', en: 'Nominated to the level above' },
  'nomination.none': { vi: 'Chưa có danh sách đề cử', en: 'No list yet' },
  'nomination.none-why': {
    vi: 'Danh sách được lập khi cấp giấy chứng nhận, theo thứ hạng và số lượng đề cử của thể lệ.',
    en: 'It is made when certificates are issued, by rank and the number the rules allow.',
  },
  'nomination.to': { vi: 'Đề cử lên {level} lúc {moment}', en: 'Put up to: {level}, {moment}' },
  'nomination.to-nobody': {
    vi: 'Không có cấp trên để đề cử. Danh sách lập lúc {moment}',
    en: 'There is no level above. Made at {moment}',
  },
  'nomination.empty': { vi: 'Không có sản phẩm nào được đề cử', en: 'No product is nominated' },
  'nomination.rank': { vi: 'Hạng', en: 'Rank' },
  'nomination.no-rank': { vi: 'không xếp', en: 'none' },
  'nomination.product': { vi: 'Sản phẩm', en: 'Product' },
  'nomination.establishment': { vi: 'Cơ sở', en: 'Establishment' },
  'nomination.certificate': { vi: 'Giấy chứng nhận', en: 'Certificate' },
  'nomination.hash': { vi: 'Mã băm hồ sơ gửi đi (SHA-256)', en: 'Hash of the dossiers (SHA-256)' },
} as const satisfies WebTexts;
