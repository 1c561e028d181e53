import type { WebTexts } from '../web-texts.ts';

/** The page of one recognised product. */
export const productTexts = {
  'product.title': { vi: 'Sản phẩm được công nhận', en: 'Recognised product' },
  'product.parts': { vi: 'Bộ gồm', en: 'The set holds' },
  'product.recognised': { vi: 'Được công nhận', en: 'Recognised' },
  'product.level-year': { vi: '{level}, năm {year}', en: '{level}, {year}' },
  'product.by': { vi: 'Cơ quan công nhận', en: 'Recognised by' },
  'product.round': { vi: 'Đợt bình chọn', en: 'Round' },
  'product.since': { vi: 'Công bố ngày', en: 'Public since' },
  'product.establishment': { vi: 'Cơ sở', en: 'Establishment' },
  'product.kind': { vi: 'Loại cơ sở', en: 'Kind of establishment' },
  'product.place': { vi: 'Nơi sản xuất', en: 'Made in' },
  'product.certificate-none': {
    vi: 'Giấy chứng nhận chưa được cấp.',
    en: 'The certificate has not been issued yet.',
  },
  'product.revoked-by': {
    vi: 'Thu hồi ngày {date} theo quyết định {decision}.',
    en: 'Revoked on {date} by decision {decision}.',
  },
  'product.expired-on': { vi: 'Hết hạn ngày {date}.', en: 'Ran out on {date}.' },
  'product.in-force-since': {
    vi: 'Có hiệu lực từ {from} đến hết ngày {to}.',
    en: 'In force from {from} to the end of {to}.',
  },
  'product.path': { vi: 'Các lần công nhận khác của sản phẩm', en: 'Other recognitions of this product' },
  'product.path-lead': {
    vi: 'Ở cấp dưới, cấp trên hoặc những năm khác. Công nhận ở cấp trên không thay công nhận ở cấp dưới.',
    en: 'At levels below and above, or in other years. A higher recognition does not replace a lower one.',
  },
  'product.path-none': { vi: 'Chưa có lần công nhận nào khác.', en: 'There is no other recognition.' },
  'product.others': { vi: 'Sản phẩm khác của cơ sở', en: 'Other products of the establishment' },
} as const satisfies WebTexts;
