import type { WebTexts } from '../web-texts.ts';

/** Certificates of an authority. */
export const certificatesTexts = {
  'certificates.none': {
    vi: 'Năm {year} chưa cấp giấy chứng nhận nào',
    en: 'No certificate was issued in {year}',
  },
  'certificates.number': { vi: 'Số', en: 'Number' },
  'certificates.establishment': { vi: 'Cơ sở', en: 'Establishment' },
  'certificates.status': { vi: 'Hiệu lực', en: 'Validity' },
  'certificates.in-force': { vi: 'còn hiệu lực', en: 'in force' },
  'certificates.expired': { vi: 'hết hạn', en: 'expired' },
  'certificates.is-revoked': { vi: 'đã thu hồi', en: 'revoked' },
  'certificates.valid-to': { vi: 'đến hết {day}', en: 'to the end of {day}' },
  'certificates.revoked-by': { vi: 'ngày {day}, {decision}', en: 'on {day}, {decision}' },
  'certificates.support': { vi: 'Hỗ trợ', en: 'Support' },
  'certificates.support-which': { vi: 'Hỗ trợ theo giấy {number}', en: 'Support under {number}' },
  'certificates.revoke': { vi: 'Thu hồi', en: 'Revoke' },
  'certificates.revoke-which': { vi: 'Thu hồi giấy {number}', en: 'Revoke {number}' },
  'certificates.revoke-follows': {
    vi: 'Thu hồi giấy chứng nhận {number} của sản phẩm “{product}” ngay lập tức, không khôi phục được',
    en: 'Revoke certificate {number} of “{product}” at once and for good',
  },
  'certificates.revoke-public': {
    vi: 'Trang kiểm tra giấy chứng nhận báo đã thu hồi; cơ sở nhận thư báo',
    en: 'Show it as revoked to whoever checks it, and tell the producer',
  },
  'certificates.revoke-decision': { vi: 'Theo quyết định số', en: 'By decision no.' },
  'certificates.revoked': { vi: 'Đã thu hồi giấy {number}.', en: 'Certificate {number} is revoked.' },
} as const satisfies WebTexts;
