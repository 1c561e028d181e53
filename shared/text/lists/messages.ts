import { channels } from '#shared/domain/message/channels.ts';
import { deliveryWords } from './words.ts';

export const messagesShape = {
  id: 'messages',
  vi: 'Thư, tin nhắn của đợt bình chọn',
  en: 'Messages of a round',
  columns: {
    createdAt: { vi: 'Lập lúc', en: 'Made at', kind: 'instant' },
    channel: { vi: 'Bằng', en: 'By', kind: 'choice', labels: channels },
    template: { vi: 'Loại thư, tin', en: 'Template', kind: 'code' },
    subject: { vi: 'Tiêu đề', en: 'Subject', kind: 'text' },
    to: { vi: 'Gửi đến (đã che)', en: 'To (masked)', kind: 'text' },
    recipient: { vi: 'Người nhận', en: 'Recipient', kind: 'text' },
    state: { vi: 'Tình trạng', en: 'Delivery', kind: 'choice', labels: deliveryWords },
    attempts: { vi: 'Số lần gửi', en: 'Attempts', kind: 'count' },
    reason: { vi: 'Lý do tạm dừng', en: 'Why it is parked', kind: 'text' },
    settledAt: { vi: 'Xong lúc', en: 'Settled at', kind: 'instant' },
  },
} as const;
