import { common } from './common-columns.ts';
import { complaintWords } from './words.ts';

export const complaintsShape = {
  id: 'complaints',
  vi: 'Danh sách khiếu nại, kiến nghị',
  en: 'Complaints',
  columns: {
    receivedAt: { vi: 'Nhận lúc', en: 'Received at', kind: 'instant' },
    selectionCode: common.selectionCode,
    product: common.product,
    establishment: common.establishment,
    text: { vi: 'Nội dung', en: 'What it says', kind: 'text' },
    dueDay: { vi: 'Hạn trả lời', en: 'Answer due', kind: 'day' },
    state: { vi: 'Trạng thái', en: 'State', kind: 'choice', labels: complaintWords },
    overdue: { vi: 'Quá hạn', en: 'Overdue', kind: 'flag' },
    answeredAt: { vi: 'Trả lời lúc', en: 'Answered at', kind: 'instant' },
    answer: { vi: 'Trả lời', en: 'Answer', kind: 'text' },
  },
} as const;
