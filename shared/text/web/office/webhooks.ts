import type { WebTexts } from '../web-texts.ts';

/** Systems outside that are called. */
export const webhooksTexts = {
  'webhooks.page': { vi: 'Phần mềm ngoài', en: 'Systems outside' },
  'webhooks.lead': {
    vi: 'Phần mềm của cơ quan được gọi mỗi khi có sự kiện, bằng yêu cầu có chữ ký. Lời gọi chỉ mang mã và trạng thái. Lời gọi hỏng được thử lại, rồi nằm ở "Thư chưa gửi được".',
    en: 'Systems of the authority are called when something happens, by signed requests that hold ids and states alone. A call that fails is tried again, then waits among "Messages held back".',
  },
  'webhooks.make': { vi: 'Thêm đăng ký', en: 'Subscribe a system' },
  'webhooks.label': { vi: 'Tên phần mềm', en: 'Name of the system' },
  'webhooks.url': { vi: 'Địa chỉ nhận', en: 'Address to call' },
  'webhooks.url-hint': {
    vi: 'https://…, ngoài mạng riêng.',
    en: 'https://…, not in a private network.',
  },
  'webhooks.events': { vi: 'Sự kiện', en: 'Events' },
  'webhooks.secret': { vi: 'khóa ký', en: 'the secret' },
  'webhooks.once-title': { vi: 'Khóa ký chỉ hiện lần này', en: 'The secret is shown this once' },
  'webhooks.once': {
    vi: 'Chép vào phần mềm ngay; hệ thống không giữ khóa này.',
    en: 'Copy it into the system now; it is kept nowhere here.',
  },
  'webhooks.none': { vi: 'Chưa có đăng ký nào', en: 'No system is subscribed' },
  'webhooks.works': { vi: 'đang dùng', en: 'in use' },
  'webhooks.ended': { vi: 'đã chấm dứt', en: 'ended' },
  'webhooks.end': { vi: 'Chấm dứt', en: 'End' },
  'webhooks.end-what': { vi: 'Chấm dứt: {what}', en: 'End: {what}' },
  'webhooks.end-follows': {
    vi: 'Phần mềm không được gọi nữa, cả những lời gọi đang chờ',
    en: 'Call the system no more, not even for what waits',
  },
} as const satisfies WebTexts;
