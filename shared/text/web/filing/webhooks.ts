import type { WebTexts } from '../web-texts.ts';

/** A producer's own system that is called when something happens. */
export const webhooksTexts = {
  'hooks.title': { vi: 'Báo tin cho phần mềm', en: 'Calls to your own system' },
  'hooks.lead': {
    vi: 'Phần mềm của bạn được gọi mỗi khi hồ sơ hoặc giấy chứng nhận của cơ sở có thay đổi. Lời gọi có chữ ký, chỉ mang mã và trạng thái.',
    en: 'Your system is called whenever something happens to a dossier or certificate of the establishment. Calls are signed and hold ids and states alone.',
  },
  'hooks.none-establishment': {
    vi: 'Bạn chưa đăng ký cơ sở nào',
    en: 'You have registered no establishment',
  },
  'hooks.for': { vi: 'Cơ sở', en: 'Establishment' },
  'hooks.make': { vi: 'Thêm đăng ký', en: 'Subscribe a system' },
  'hooks.label': { vi: 'Tên phần mềm', en: 'Name of the system' },
  'hooks.url': { vi: 'Địa chỉ nhận', en: 'Address to call' },
  'hooks.url-hint': {
    vi: 'https://…, gọi được từ internet.',
    en: 'https://…, reached from the internet.',
  },
  'hooks.events': { vi: 'Báo khi', en: 'Call when' },
  'hooks.secret': { vi: 'khóa ký', en: 'the secret' },
  'hooks.once-title': { vi: 'Chép khóa ký này ngay bây giờ', en: 'Copy this secret now' },
  'hooks.once': {
    vi: 'Phần mềm dùng khóa này để biết lời gọi là thật. Khóa chỉ hiện lần này, hệ thống không giữ lại.',
    en: 'By it your system knows that a call is true. It is shown this once and kept nowhere.',
  },
  'hooks.yours': { vi: 'Các đăng ký', en: 'Subscriptions' },
  'hooks.none': { vi: 'Chưa có đăng ký nào', en: 'No system is subscribed' },
  'hooks.works': { vi: 'Đang dùng', en: 'In use' },
  'hooks.ended': { vi: 'Đã chấm dứt {at}', en: 'Ended {at}' },
  'hooks.by-token': {
    vi: 'Do một mã truy cập lập: thu hồi mã đó thì đăng ký này chấm dứt.',
    en: 'Subscribed by a token: it ends when that token is revoked.',
  },
  'hooks.end': { vi: 'Chấm dứt', en: 'End' },
  'hooks.end-of': { vi: 'Chấm dứt {label}', en: 'End {label}' },
  'hooks.end-title': { vi: 'Chấm dứt {label}?', en: 'End {label}?' },
  'hooks.end-now': {
    vi: 'Phần mềm không được gọi nữa, cả những lần đang chờ gọi lại',
    en: 'The system is called no more, not even for what waits',
  },
  'hooks.end-final': { vi: 'Muốn dùng tiếp phải đăng ký lại', en: 'To go on, subscribe it anew' },
  'hooks.failed': { vi: 'Lần gọi không thành', en: 'Calls that failed' },
  'hooks.failed-of': { vi: 'Lần gọi {label} không thành', en: 'Calls to {label} that failed' },
  'hooks.failed-none': { vi: 'Mọi lần gọi đều đến nơi.', en: 'Every call went through.' },
  'hooks.event': { vi: 'Việc', en: 'What' },
  'hooks.at': { vi: 'Lúc', en: 'At' },
  'hooks.reason': { vi: 'Lý do', en: 'Reason' },
  'hooks.next': { vi: 'Tiếp theo', en: 'Next' },
  'hooks.retry-at': { vi: 'Tự gọi lại lúc {at}', en: 'Tried again at {at}' },
  'hooks.pending': { vi: 'Đang gọi lại', en: 'On its way' },
  'hooks.parked': { vi: 'Tạm dừng, chờ bạn gửi lại', en: 'Given up until you send it again' },
  'hooks.resend': { vi: 'Gửi lại', en: 'Send again' },
  'hooks.resend-of': { vi: 'Gửi lại: {what}, {at}', en: 'Send again: {what}, {at}' },
  'hooks.no-line': {
    vi: 'Chưa có mạng. Hãy thử lại.',
    en: 'There is no line. Try again.',
  },
} as const satisfies WebTexts;
