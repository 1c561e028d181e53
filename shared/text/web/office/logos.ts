import type { WebTexts } from '../web-texts.ts';

/** Logos of programmes. */
export const logosTexts = {
  'logos.title': { vi: 'Biểu trưng', en: 'Logos' },
  'logos.lead': {
    vi: 'Biểu trưng đang áp dụng được in trên giấy chứng nhận cấp từ nay. Hình mẫu do Bộ quản lý: cơ quan tải tệp được phép dùng lên đây.',
    en: 'The logo in force is printed on certificates issued from now on. The artwork belongs to the ministry: upload the file that you may use.',
  },
  'logos.no-programme': {
    vi: 'Cơ quan chưa có chương trình nào.',
    en: 'The authority has no programme yet.',
  },
  'logos.none': { vi: 'Chưa có biểu trưng', en: 'No logo yet' },
  'logos.none-follows': {
    vi: 'Giấy chứng nhận được in không có biểu trưng.',
    en: 'Certificates are printed without one.',
  },
  'logos.history': { vi: 'Các biểu trưng đã tải lên', en: 'Logos that were uploaded' },
  'logos.logo': { vi: 'Biểu trưng', en: 'Logo' },
  'logos.which': { vi: 'biểu trưng tải lên lúc {moment}', en: 'logo uploaded at {moment}' },
  'logos.what-happened': { vi: 'Quá trình', en: 'History' },
  'logos.added': { vi: 'Tải lên', en: 'Uploaded' },
  'logos.adopted': { vi: 'Áp dụng', en: 'Put into force' },
  'logos.in-force': { vi: 'Đang áp dụng', en: 'In force' },
  'logos.replaced': { vi: 'Đã thay', en: 'Replaced' },
  'logos.withdrawn': { vi: 'Đã thôi dùng', en: 'Withdrawn' },
  'logos.state.awaiting': { vi: 'Đang kiểm tra', en: 'Being examined' },
  'logos.state.quarantined': { vi: 'Chờ quét mã độc', en: 'Waiting for the virus scan' },
  'logos.state.clean': { vi: 'Đạt, chưa áp dụng', en: 'Fit, not in force' },
  'logos.state.refused': { vi: 'Không nhận', en: 'Refused' },
  'logos.hint': {
    vi: 'PNG hoặc JPEG, không quá 2 MB, mỗi cạnh ít nhất 240 điểm ảnh, không dài quá bốn lần chiều rộng. Nền trong suốt được in thành nền trắng.',
    en: 'PNG or JPEG, 2 MB at most, each side at least 240 pixels, no longer than four times its width. A clear ground is printed white.',
  },
  'logos.choose': { vi: 'Chọn tệp biểu trưng', en: 'Choose a logo file' },
  'logos.sending': { vi: 'Đang gửi biểu trưng', en: 'Sending the logo' },
  'logos.only-pictures': { vi: 'Chỉ nhận tệp PNG hoặc JPEG.', en: 'Only a PNG or a JPEG is taken.' },
  'logos.adopt': { vi: 'Áp dụng', en: 'Put into force' },
  'logos.adopt-follows': {
    vi: 'Giấy chứng nhận cấp từ nay được in với biểu trưng này. Biểu trưng đang áp dụng, nếu có, được thay.',
    en: 'Certificates issued from now on are printed with this logo. The one in force, if any, is replaced.',
  },
  'logos.withdraw': { vi: 'Thôi dùng', en: 'Withdraw' },
  'logos.withdraw-follows': {
    vi: 'Giấy chứng nhận cấp từ nay được in không có biểu trưng.',
    en: 'Certificates issued from now on are printed without a logo.',
  },
  'logos.issued-stay': {
    vi: 'Giấy chứng nhận đã cấp giữ nguyên như ngày cấp, cả khi in lại.',
    en: 'Certificates issued before stay as they were, also when printed again.',
  },
  'file.too-large': { vi: 'Tệp rỗng hoặc lớn hơn {size}.', en: 'The file is empty or larger than {size}.' },
  'file.lost': {
    vi: 'Tệp chưa đến nơi. Kiểm tra mạng rồi chọn lại tệp.',
    en: 'The file did not arrive. Check the line and choose it again.',
  },
} as const satisfies WebTexts;
