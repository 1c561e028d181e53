import { common } from './common-columns.ts';
import { submissionWords } from './words.ts';

export const screeningStatesShape = {
  id: 'screening-states',
  vi: 'Tình hình kiểm tra hồ sơ',
  en: 'State of screening',
  columns: {
    receiptCode: common.receiptCode,
    product: common.product,
    group: common.group,
    establishment: common.establishment,
    state: { vi: 'Trạng thái', en: 'State', kind: 'choice', labels: submissionWords },
    checkedAt: { vi: 'Kiểm tra tự động lúc', en: 'Checked at', kind: 'instant' },
    missing: { vi: 'Thiếu hoặc phải xử lý', en: 'Missing or to be settled', kind: 'text' },
    warnings: { vi: 'Điều cần xem', en: 'To look at', kind: 'text' },
    supplementDue: { vi: 'Hạn bổ sung', en: 'Supplement due', kind: 'day' },
    supplementAnsweredAt: { vi: 'Bổ sung lúc', en: 'Supplement answered at', kind: 'instant' },
    eligible: { vi: 'Kết luận đủ điều kiện', en: 'Settled as eligible', kind: 'flag' },
    reason: { vi: 'Lý do', en: 'Reason', kind: 'text' },
  },
} as const;
