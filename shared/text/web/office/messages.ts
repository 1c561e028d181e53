import type { WebTexts } from '../web-texts.ts';

/** Messages and what became of them. */
export const messagesTexts = {
  'messages.page': { vi: 'Thư của đợt', en: 'Messages of the round' },
  'messages.lead': {
    vi: 'Mọi thư hệ thống đã gửi trong đợt này, mới nhất ở trên; thư bị giữ lại ở đầu. Thư đã gửi được giữ 30 ngày.',
    en: 'Every mail of this round, the latest first, those held back on top. Delivered ones are kept for 30 days.',
  },
  'messages.caption': { vi: 'Thư của đợt', en: 'Messages of the round' },
  'messages.none': { vi: 'Đợt này chưa gửi thư nào', en: 'No message was sent in this round yet' },
  'messages.subject': { vi: 'Tiêu đề', en: 'Subject' },
  'messages.to': { vi: 'Người nhận', en: 'To' },
  'messages.state': { vi: 'Tình trạng', en: 'Delivery' },
  'messages.pending': { vi: 'đang gửi', en: 'on its way' },
  'messages.delivered': { vi: 'đã gửi', en: 'sent' },
  'messages.parked': { vi: 'bị giữ lại', en: 'held back' },
  'messages.parked-count': { vi: '{count} thư bị giữ lại', en: '{count} messages are held back' },
  'messages.parked-lead': {
    vi: 'Đã thử gửi nhiều lần mà không được. Xem lý do, sửa địa chỉ nếu sai, rồi gửi lại.',
    en: 'They were tried several times. See why, correct the address if it is wrong, then send again.',
  },
  'messages.created': { vi: 'Lúc', en: 'At' },
  'messages.settled': { vi: 'Xong lúc', en: 'Settled at' },
  'messages.attempts': { vi: 'Số lần thử', en: 'Attempts' },
  'messages.reason': { vi: 'Lý do', en: 'Reason' },
  'messages.text': { vi: 'nội dung thư', en: 'the message' },
  'messages.resend': { vi: 'Gửi lại', en: 'Send again' },
  'messages.resend-what': { vi: 'Gửi lại: {what}', en: 'Send again: {what}' },
  'messages.resend-follows': { vi: 'Gửi lại: {what}', en: 'Send again: {what}' },
  'messages.resend-twice': {
    vi: 'Người nhận sẽ có thư này hai lần',
    en: 'Leave the reader with this mail twice',
  },
  'messages.resent': { vi: 'Đã cho gửi lại.', en: 'It is being sent again.' },
  'messages.parked-page-lead': {
    vi: 'Thư và lệnh tự động của cơ quan đã thử nhiều lần mà không đi được.',
    en: 'Mails and automatic orders of the authority that were tried several times and given up.',
  },
  'messages.none-parked': { vi: 'Không có gì bị giữ lại', en: 'Nothing is held back' },
  'messages.none-parked-lead': {
    vi: 'Thư của từng đợt xem ở trang của đợt.',
    en: 'The messages of a round stand on its own page.',
  },
  'messages.kind': { vi: 'Việc', en: 'What' },
  'messages.kind-mail': { vi: 'Thư điện tử', en: 'Mail' },
  'messages.kind-text-message': { vi: 'Tin nhắn', en: 'Text message' },
  'messages.kind-schedule': { vi: 'Hẹn giờ mở đợt', en: 'Scheduling of the opening' },
  'messages.kind-unschedule': { vi: 'Bỏ hẹn giờ mở đợt', en: 'Taking back the scheduled opening' },
  'messages.kind-start': { vi: 'Khởi chạy quy trình của đợt', en: 'Start of the workflow' },
  'messages.kind-stop': { vi: 'Dừng quy trình của đợt', en: 'Stop of the workflow' },
  'messages.kind-gate': { vi: 'Chuyển đợt sang bước sau', en: 'Moving the round on' },
  'messages.to-round': { vi: 'Đến đợt', en: 'To the round' },
} as const satisfies WebTexts;
