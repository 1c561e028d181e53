import type { WebTexts } from '../web-texts.ts';

/** Pages about the establishment. */
export const establishmentTexts = {
  'establishment.kind': { vi: 'Loại hình cơ sở', en: 'Kind of establishment' },
  'establishment.name': { vi: 'Tên cơ sở', en: 'Name of the establishment' },
  'establishment.name-hint': {
    vi: 'Ghi đúng như trên giấy đăng ký.',
    en: 'Exactly as on the registration paper.',
  },
  'establishment.taxCode': { vi: 'Mã số thuế', en: 'Tax code' },
  'establishment.taxCode-hint': {
    vi: '10 chữ số, hoặc 10 chữ số và 3 chữ số sau dấu gạch (chi nhánh).',
    en: '10 digits, or 10 digits and 3 after a dash (a branch).',
  },
  'establishment.taxCode-bad': {
    vi: 'Mã số thuế gồm 10 chữ số, ví dụ 0123456789 hoặc 0123456789-001.',
    en: 'A tax code has 10 digits, such as 0123456789 or 0123456789-001.',
  },
  'establishment.personalNumber': {
    vi: 'Số định danh cá nhân của chủ hộ',
    en: 'Personal number of the household’s head',
  },
  'establishment.personalNumber-hint': {
    vi: '12 chữ số trên căn cước. Từ 01/7/2025 đây cũng là mã số thuế của hộ kinh doanh. Sau khi lưu chỉ hiện 3 số cuối.',
    en: 'The 12 digits on the identity card; since 1 July 2025 also the tax code of a household business. Once saved, only the last 3 show.',
  },
  'establishment.personalNumber-bad': {
    vi: 'Số định danh cá nhân gồm 12 chữ số.',
    en: 'A personal number has 12 digits.',
  },
  'establishment.either': {
    vi: 'Tổ hợp tác ghi một trong hai số dưới đây.',
    en: 'A cooperative group gives one of the two numbers below.',
  },
  'establishment.representativeName': { vi: 'Họ và tên người đại diện', en: 'Name of the representative' },
  'establishment.position': { vi: 'Chức vụ', en: 'Position' },
  'establishment.position-hint': {
    vi: 'Ví dụ: Giám đốc, Chủ hộ.',
    en: 'Such as director, head of household.',
  },
  'establishment.phone': { vi: 'Số điện thoại', en: 'Phone number' },
  'establishment.phone-hint': {
    vi: 'Cơ quan tổ chức gọi số này khi hồ sơ cần bổ sung.',
    en: 'The organisers call it when the dossier needs something.',
  },
  'establishment.phone-bad': {
    vi: 'Số điện thoại không đúng. Ví dụ: 0912 345 678.',
    en: 'Not a Vietnamese phone number. An example: 0912 345 678.',
  },
  'establishment.email': { vi: 'Thư điện tử', en: 'E-mail' },
  'establishment.email-hint': {
    vi: 'Nếu có. Phiếu tiếp nhận cũng được gửi về đây.',
    en: 'If any. The receipt is sent here too.',
  },
  'establishment.notifyBy': { vi: 'Nhận tin thêm bằng', en: 'Also tell me by' },
  'establishment.notifyBy-hint': {
    vi: 'Gửi tới số điện thoại trên. Thư điện tử vẫn được gửi nếu có địa chỉ.',
    en: 'Sent to the number above. Mail is sent as well where there is an address.',
  },
  'establishment.licence-lead': {
    vi: 'Giấy đăng ký doanh nghiệp, hợp tác xã, hộ kinh doanh hoặc giấy tương đương.',
    en: 'Registration of the enterprise, cooperative or household business, or a paper of equal value.',
  },
  'establishment.licence': { vi: 'Giấy đăng ký', en: 'Registration paper' },
  'establishment.licence-not-needed': {
    vi: 'Tổ hợp tác không bắt buộc có giấy đăng ký. Bỏ trống nếu không có.',
    en: 'A cooperative group needs no registration paper. Leave it empty if there is none.',
  },
  'establishment.licenceKind': { vi: 'Tên giấy', en: 'Name of the paper' },
  'establishment.licenceKind-hint': {
    vi: 'Ví dụ: Giấy chứng nhận đăng ký hộ kinh doanh.',
    en: 'Such as: household business registration certificate.',
  },
  'establishment.licenceNumber': { vi: 'Số giấy', en: 'Number' },
  'establishment.licenceDate': { vi: 'Ngày cấp', en: 'Issued on' },
  'establishment.licenceIssuer': { vi: 'Nơi cấp', en: 'Issued by' },
  'establishment.office': { vi: 'Trụ sở', en: 'Head office' },
  'establishment.site': { vi: 'Nơi sản xuất', en: 'Place of production' },
  'establishment.sameSite': {
    vi: 'Nơi sản xuất cùng địa chỉ với trụ sở',
    en: 'Production is at the head office',
  },
  'establishment.province': { vi: 'Tỉnh, thành phố', en: 'Province or city' },
  'establishment.commune': { vi: 'Xã, phường, đặc khu', en: 'Commune, ward or special zone' },
  'establishment.address': { vi: 'Địa chỉ', en: 'Address' },
  'establishment.address-hint': {
    vi: 'Số nhà, đường, thôn.',
    en: 'House number, street, hamlet.',
  },
  'establishment.craftVillage': { vi: 'Làng nghề được công nhận', en: 'Recognised craft village' },
  'establishment.craftVillage-hint': {
    vi: 'Nếu nơi sản xuất ở trong làng nghề: ghi tên làng nghề.',
    en: 'If production is in a craft village, its name.',
  },
  'establishment.figures': { vi: 'Số liệu của cơ sở', en: 'Figures of the establishment' },
  'establishment.figures-lead': {
    vi: 'Dùng để biết cơ sở thuộc quy mô nhỏ và vừa. Năm gần nhất là đủ.',
    en: 'They show whether the establishment is small or medium. The latest year is enough.',
  },
  'establishment.year': { vi: 'Năm', en: 'Year' },
  'establishment.staff': { vi: 'Số lao động', en: 'Staff' },
  'establishment.staff-hint': {
    vi: 'Số người đóng bảo hiểm xã hội bình quân năm; hộ kinh doanh ghi số người làm thường xuyên.',
    en: 'Yearly average in social insurance; a household business counts those who work regularly.',
  },
  'establishment.revenue': { vi: 'Doanh thu cả năm', en: 'Revenue of the year' },
  'establishment.capital': { vi: 'Tổng nguồn vốn', en: 'Total capital' },
  'establishment.addYear': { vi: 'Thêm một năm', en: 'Add a year' },
  'establishment.removeYear': { vi: 'Bỏ năm {year}', en: 'Remove {year}' },
} as const satisfies WebTexts;
