import type { WebTexts } from '../web-texts.ts';

/** The printed sheet: Annex 4 of Circular 26/2014/TT-BCT. */
export const annexTexts = {
  'annex.title': {
    vi: 'Phiếu chấm điểm sản phẩm công nghiệp nông thôn tiêu biểu',
    en: 'Score sheet for typical rural industrial products',
  },
  'annex.source': { vi: 'Phụ lục số 4, Thông tư 26/2014/TT-BCT', en: 'Annex 4, Circular 26/2014/TT-BCT' },
  'annex.product': { vi: 'Tên sản phẩm, bộ sản phẩm', en: 'Product or set' },
  'annex.group': { vi: 'Nhóm sản phẩm', en: 'Group' },
  'annex.code': { vi: 'Mã số bình chọn', en: 'Selection code' },
  'annex.juror': { vi: 'Họ và tên giám khảo', en: 'Juror' },
  'annex.post': { vi: 'Chức vụ, đơn vị', en: 'Post' },
  'annex.number': { vi: 'TT', en: 'No.' },
  'annex.criterion': { vi: 'Tiêu chí', en: 'Criterion' },
  'annex.max': { vi: 'Điểm tối đa', en: 'Maximum' },
  'annex.points': { vi: 'Điểm chấm', en: 'Points' },
  'annex.note': { vi: 'Ghi chú', en: 'Note' },
  'annex.total': { vi: 'Tổng điểm', en: 'Total' },
  'annex.remarks': { vi: 'Nhận xét', en: 'Remarks' },
  'annex.sign': { vi: 'Giám khảo', en: 'Juror' },
  'annex.day': { vi: 'Ngày … tháng … năm …', en: 'Day … month … year …' },
  'annex.locked': { vi: 'Phiếu khóa lúc {moment}', en: 'Locked at {moment}' },
  'annex.correction': {
    vi: 'Bản sửa lần {version}. Lý do: {reason}',
    en: 'Version {version}. Reason: {reason}',
  },
  'annex.table': { vi: 'Bảng chấm điểm', en: 'Table of points' },
  'annex.short': { vi: 'In phiếu', en: 'Print' },
  'annex.draft': {
    vi: 'Phiếu chưa khóa; bản in này chưa phải kết quả chấm.',
    en: 'The sheet is not locked; this print is no result yet.',
  },
  'annex.blank': { vi: 'Để trống, chấm tay', en: 'Blank, to fill by hand' },
  'annex.print': { vi: 'In phiếu', en: 'Print the sheet' },
} as const satisfies WebTexts;
