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
  'revocations.title': { vi: 'Đề nghị thu hồi', en: 'Proposed to be revoked' },
  'revocations.propose': { vi: 'Đề nghị thu hồi', en: 'Propose to revoke' },
  'revocations.propose-which': { vi: 'Đề nghị thu hồi giấy {number}', en: 'Propose to revoke {number}' },
  'revocations.propose-follows': {
    vi: 'Người ký của cơ quan có thẩm quyền quyết định; đến lúc ấy giấy vẫn còn hiệu lực và cơ sở chưa được báo',
    en: 'The signer of the authority decides; until then the certificate is in force and the holder is not told',
  },
  'revocations.proposed': {
    vi: 'Đã ghi đề nghị thu hồi giấy {number}.',
    en: 'The proposal to revoke {number} is entered.',
  },
  'revocations.basis': { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  'revocations.minutes': { vi: 'Biên bản họp hội đồng', en: 'Minutes of the council' },
  'revocations.waiting': { vi: 'chờ quyết định', en: 'waits for the decision' },
  'revocations.kept': { vi: 'giữ nguyên', en: 'kept' },
  'revocations.keep': { vi: 'Không thu hồi', en: 'Keep it' },
  'revocations.keep-which': { vi: 'Không thu hồi giấy {number}', en: 'Keep {number}' },
  'revocations.keep-follows': {
    vi: 'Giấy vẫn còn hiệu lực; hội đồng có thể đề nghị lại',
    en: 'The certificate stays in force; the council may propose anew',
  },
  'expiring.title': { vi: 'Sắp hết hạn', en: 'Running out' },
  'expiring.lead': {
    vi: 'Trong sáu tháng tới. Cơ sở có địa chỉ thư được báo trước sáu tháng, ba tháng và một tháng.',
    en: 'Within six months. Holders with a mail address are told six, three and one month before.',
  },
  'expiring.until': { vi: 'Có giá trị đến hết', en: 'Valid to the end of' },
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
