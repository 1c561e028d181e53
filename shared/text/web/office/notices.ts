import type { WebTexts } from '../web-texts.ts';

/** Who is told what, and what goes out when. */
export const noticesTexts = {
  'notices.page': { vi: 'Ai được báo tin gì', en: 'Who is told what' },
  'notices.lead': {
    vi: 'Ở mỗi bước hệ thống báo cho ai, bằng cách nào. Tin nhắn và Zalo chỉ gửi cho cơ sở đã chọn nhận. Kết quả không được báo trước khi công bố.',
    en: 'Whom the system tells at each step, and how. Text messages and Zalo go only to establishments that asked for them. No result is told before publication.',
  },
  'notices.when': { vi: 'Khi nào', en: 'When' },
  'notices.template': { vi: 'Mẫu', en: 'Template' },
  'calls.title': { vi: 'Cần gọi', en: 'Whom to call' },
  'calls.lead': {
    vi: 'Thư tới những người này bị trả lại. Gọi để hỏi địa chỉ đúng; cơ sở tự sửa địa chỉ, hoặc bấm Gửi lại nếu địa chỉ nay đã nhận được.',
    en: 'Mail to these came back. Call for the right address; the establishment corrects it, or send again once the address works.',
  },
  'calls.who': { vi: 'Ai', en: 'Who' },
  'calls.phone': { vi: 'Điện thoại', en: 'Phone' },
  'reminders.title': { vi: 'Sẽ nhắc', en: 'Reminders to come' },
  'reminders.lead': {
    vi: 'Gửi lúc 6 giờ sáng, mỗi người nhiều nhất một lần mỗi ngày; ai đã làm xong thì không nhắc. Dời hạn thì lịch dời theo.',
    en: 'Sent at 6 in the morning, to each person once a day at most, and to nobody who is done. They move with the deadlines.',
  },
  'reminders.none': { vi: 'Không còn lịch nhắc nào', en: 'No reminder is planned' },
  'reminders.day': { vi: 'Ngày', en: 'Day' },
  'reminders.what': { vi: 'Việc còn lại', en: 'What is left to do' },
  'reminders.people': { vi: 'Số người', en: 'People' },
  'reminders.unknown': { vi: 'chưa biết', en: 'not known' },
  'reminders.until': { vi: 'Hạn', en: 'Due' },
} as const satisfies WebTexts;
