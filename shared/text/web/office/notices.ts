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
} as const satisfies WebTexts;
