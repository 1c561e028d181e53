import { common } from './common-columns.ts';

export const rankingShape = {
  id: 'ranking',
  vi: 'Bảng xếp hạng kết quả chấm điểm',
  en: 'Ranking by the jury',
  columns: {
    rank: { vi: 'Hạng', en: 'Rank', kind: 'count' },
    selectionCode: common.selectionCode,
    product: common.product,
    establishment: common.establishment,
    group: common.group,
    mean: { vi: 'Điểm bình quân', en: 'Mean', kind: 'points' },
    sheets: { vi: 'Số phiếu', en: 'Sheets', kind: 'count' },
    lowest: { vi: 'Phiếu thấp nhất', en: 'Lowest sheet', kind: 'points' },
    highest: { vi: 'Phiếu cao nhất', en: 'Highest sheet', kind: 'points' },
    enoughSheets: { vi: 'Đủ số phiếu', en: 'Enough sheets', kind: 'flag' },
    passed: { vi: 'Đạt điểm', en: 'Passed', kind: 'flag' },
    withinQuota: { vi: 'Trong chỉ tiêu', en: 'Within the quota', kind: 'flag' },
    tied: { vi: 'Đồng hạng', en: 'Shares its rank', kind: 'flag' },
    tiedAtQuota: { vi: 'Đồng hạng ở ranh giới chỉ tiêu', en: 'Tied at the quota line', kind: 'flag' },
    divergent: { vi: 'Chênh lệch lớn giữa các phiếu', en: 'Sheets far apart', kind: 'flag' },
  },
} as const;
