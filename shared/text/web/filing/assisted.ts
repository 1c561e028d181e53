import type { WebTexts } from '../web-texts.ts';

/** Filing for somebody else, and API tokens. */
export const assistedTexts = {
  'assisted.title': { vi: 'Nộp hộ cơ sở', en: 'Filing for producers' },
  'assisted.lead': {
    vi: 'Lập hồ sơ thay cho cơ sở tại xã. Cơ sở xác nhận bằng mã gửi về điện thoại; tên hai bên đều ghi trên phiếu.',
    en: 'File for a producer of your commune. They confirm by a code sent to their phone; both names stand on the receipt.',
  },
  'assisted.new': { vi: 'Lập hồ sơ hộ', en: 'Start one' },
  'assisted.none': { vi: 'Chưa có hồ sơ nào đang lập hộ', en: 'You are filing for nobody now' },
  'assisted.drafts': { vi: 'Hồ sơ đang lập hộ', en: 'Drafts' },
  'assisted.for': { vi: 'Lập hộ {producer}', en: 'For {producer}' },
  'assisted.no-right': {
    vi: 'Nộp hộ dành cho cán bộ cấp xã và cơ quan tổ chức.',
    en: 'Only commune officers and the organisers file for others.',
  },
  'assisted.confirmation': { vi: 'Cơ sở xác nhận', en: 'The producer’s confirmation' },
  'assisted.confirmed': { vi: 'Cơ sở đã xác nhận lúc {at}.', en: 'Confirmed at {at}.' },
  'assisted.how': {
    vi: 'Gửi mã về điện thoại {phone}. Người đại diện đọc lại hồ sơ rồi gõ mã tại trang xác nhận, hoặc đọc mã cho bạn gõ.',
    en: 'Send a code to {phone}. The representative reads the dossier and types the code on the confirmation page, or tells it to you.',
  },
  'assisted.after-sending': {
    vi: 'Hãy điền đủ phần cơ sở và tên sản phẩm. Khi máy chủ đã nhận hồ sơ này, bạn thêm giấy tờ và gửi mã xác nhận được.',
    en: 'Fill in the establishment and the name of the product first. Once the server has the draft, papers can be added and the code sent.',
  },
  'assisted.send': { vi: 'Gửi mã xác nhận', en: 'Send the code' },
  'assisted.send-again': { vi: 'Gửi mã khác', en: 'Send another code' },
  'assisted.sent': {
    vi: 'Đã gửi mã đến {phone}. Mã dùng được đến {until}.',
    en: 'A code was sent to {phone}. It works until {until}.',
  },
  'assisted.page': { vi: 'Trang xác nhận của cơ sở', en: 'The producer’s confirmation page' },
  'tokens.title': { vi: 'Mã truy cập cho phần mềm', en: 'Tokens for your own system' },
  'tokens.lead': {
    vi: 'Cho phần mềm của cơ sở đọc và nộp hồ sơ thay bạn, chỉ trong các cơ sở bạn chọn.',
    en: 'They let your own system read and file dossiers, for the establishments you choose and no others.',
  },
  'tokens.yours': { vi: 'Các mã đã cấp', en: 'Your tokens' },
  'tokens.none': { vi: 'Chưa cấp mã nào', en: 'No tokens yet' },
  'tokens.make': { vi: 'Cấp mã mới', en: 'Make a token' },
  'tokens.label': { vi: 'Tên gợi nhớ', en: 'Label' },
  'tokens.label-hint': { vi: 'Ví dụ: phần mềm kế toán.', en: 'Such as: accounting system.' },
  'tokens.for': { vi: 'Dùng cho cơ sở', en: 'For the establishments' },
  'tokens.until': { vi: 'Dùng đến hết ngày', en: 'Works until the end of' },
  'tokens.until-hint': { vi: 'Nhiều nhất một năm.', en: 'At most one year.' },
  'tokens.once-title': { vi: 'Chép mã này ngay bây giờ', en: 'Copy this token now' },
  'tokens.once': {
    vi: 'Mã chỉ hiện một lần và không lưu ở đâu. Mất thì thu hồi và cấp mã khác.',
    en: 'It is shown once and kept nowhere. If you lose it, revoke it and make another.',
  },
  'tokens.token': { vi: 'Mã truy cập', en: 'Token' },
  'tokens.column-until': { vi: 'Dùng đến', en: 'Until' },
  'tokens.state': { vi: 'Trạng thái', en: 'State' },
  'tokens.works': { vi: 'Đang dùng được', en: 'Works' },
  'tokens.lapsed': { vi: 'Đã hết hạn', en: 'Lapsed' },
  'tokens.revoked': { vi: 'Đã thu hồi', en: 'Revoked' },
  'tokens.revoke': { vi: 'Thu hồi', en: 'Revoke' },
  'tokens.revoke-of': { vi: 'Thu hồi {label}', en: 'Revoke {label}' },
  'tokens.revoke-title': { vi: 'Thu hồi mã {label}?', en: 'Revoke {label}?' },
  'tokens.revoke-now': {
    vi: 'Phần mềm dùng mã này bị từ chối ngay.',
    en: 'Systems that use it are refused at once.',
  },
  'tokens.revoke-webhooks': {
    vi: 'Các đăng ký báo tin do mã này lập cũng chấm dứt.',
    en: 'What it subscribed to be called ends as well.',
  },
  'tokens.revoke-final': {
    vi: 'Không bật lại được; cần thì cấp mã khác.',
    en: 'It cannot be taken back; make another if needed.',
  },
} as const satisfies WebTexts;
