import type { ProblemTexts } from './problem-texts.ts';

export const producerProblems = {
  'establishment.kind-not-in-force': {
    status: 422,
    vi: 'Loại hình cơ sở này không thuộc đối tượng tại thời điểm này.',
    en: 'This kind of establishment is not within the scheme on this day.',
  },
  'establishment.channel-not-offered': {
    status: 422,
    vi: 'Hệ thống này không gửi được tin bằng cách đã chọn. Hãy bỏ chọn.',
    en: 'Messages are not sent by this way here. Please leave it out.',
  },
  'establishment.tax-code-required': {
    status: 422,
    vi: 'Cần mã số thuế (cũng là mã số doanh nghiệp hoặc hợp tác xã).',
    en: 'Needs the tax code (also the code of the enterprise or cooperative).',
  },
  'establishment.personal-number-required': {
    status: 422,
    vi: 'Hộ kinh doanh cần số định danh cá nhân của người đại diện (mã số thuế từ 01/7/2025).',
    en: "A household business needs its representative's personal number (its tax code since 1 July 2025).",
  },
  'establishment.personal-number-not-kept': {
    status: 422,
    vi: 'Loại hình này không cần số định danh cá nhân; xin để trống.',
    en: 'This kind needs no personal number; leave it empty.',
  },
  'establishment.tax-code-retired': {
    status: 422,
    vi: 'Mã số thuế cũ của hộ kinh doanh hết hiệu lực từ 01/7/2025; xin dùng số định danh cá nhân.',
    en: 'Old tax codes of household businesses ended on 30 June 2025; give the personal number.',
  },
  'establishment.one-identifier-required': {
    status: 422,
    vi: 'Cần đúng một trong hai: mã số thuế hoặc số định danh cá nhân của người đại diện.',
    en: "Needs exactly one of: tax code, or the representative's personal number.",
  },
  'establishment.year-twice': {
    status: 422,
    vi: 'Mỗi năm chỉ khai một lần.',
    en: 'Each year may appear once.',
  },
  'establishment.not-small-or-medium': {
    status: 422,
    vi: 'Số liệu vượt mức doanh nghiệp nhỏ và vừa (Nghị định 80/2021/NĐ-CP).',
    en: 'The figures exceed a small or medium enterprise (Decree 80/2021/NĐ-CP).',
  },
  'tax-code.malformed': {
    status: 422,
    vi: 'Mã số thuế gồm 10 chữ số, hoặc 13 chữ số dạng NNNNNNNNNN-NNN.',
    en: 'A tax code has 10 digits, or 13 as NNNNNNNNNN-NNN.',
  },
  'tax-code.check-digit': {
    status: 422,
    vi: 'Chữ số kiểm tra của mã số thuế không khớp; xin xem lại.',
    en: 'The check digit of the tax code does not match; look again.',
  },
  'personal-number.malformed': {
    status: 422,
    vi: 'Số định danh cá nhân gồm 12 chữ số.',
    en: 'A personal number has 12 digits.',
  },
  'phone.malformed': {
    status: 422,
    vi: 'Số điện thoại không đúng.',
    en: 'Not a Vietnamese phone number.',
  },
  'place.province-unknown': {
    status: 422,
    vi: 'Mã tỉnh không có trong danh mục từ 01/7/2025.',
    en: 'No province has this code since 1 July 2025.',
  },
  'place.commune-unknown': {
    status: 422,
    vi: 'Mã xã, phường không có trong danh mục của tỉnh, thành phố này từ 01/7/2025; xin xem lại.',
    en: 'This province or city has no commune of this code since 1 July 2025; please look again.',
  },
  'place.ward-of-city': {
    status: 422,
    vi: 'Phường của thành phố trực thuộc trung ương không thuộc địa bàn, trừ làng nghề được công nhận.',
    en: 'Wards of centrally run cities are outside the scheme, unless in a recognised craft village.',
  },
  'product.set-item-twice': {
    status: 422,
    vi: 'Các sản phẩm trong bộ phải khác tên nhau.',
    en: 'The items of a set must have different names.',
  },
  'api-token.term': {
    status: 422,
    vi: 'Thời hạn phải ở tương lai và không quá một năm.',
    en: 'The end must lie ahead, within one year.',
  },
} as const satisfies ProblemTexts;
