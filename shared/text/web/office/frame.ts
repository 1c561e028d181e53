import type { WebTexts } from '../web-texts.ts';

/** The desk around the pages. */
export const frameTexts = {
  'frame.navigation': { vi: 'Bàn làm việc', en: 'Desk' },
  'frame.rounds': { vi: 'Các đợt bình chọn', en: 'Rounds' },
  'frame.people': { vi: 'Người và vai trò', en: 'People and roles' },
  'frame.messages': { vi: 'Thư chưa gửi được', en: 'Messages held back' },
  'frame.certificates': { vi: 'Giấy chứng nhận', en: 'Certificates' },
  'frame.audit': { vi: 'Nhật ký', en: 'Audit trail' },
  'frame.round-navigation': { vi: 'Các trang của đợt', en: 'Pages of the round' },
  'frame.round': { vi: 'Đợt bình chọn', en: 'Round' },
  'frame.round-overview': { vi: 'Tình hình đợt', en: 'Where it stands' },
  'frame.round-build': { vi: 'Kế hoạch và thể lệ', en: 'Plan and rules' },
  'frame.round-people': { vi: 'Người của đợt', en: 'People of the round' },
  'frame.round-messages': { vi: 'Thư đã gửi', en: 'Messages' },
} as const satisfies WebTexts;
