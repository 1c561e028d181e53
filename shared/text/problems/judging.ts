import type { ProblemTexts } from './problem-texts.ts';

export const judgingProblems = {
  'paper-sheet.no-sheet': {
    status: 409,
    vi: 'Giám khảo này không có phiếu cho mã số bình chọn đã nêu.',
    en: 'This juror has no sheet for the selection code named.',
  },
  'paper-sheet.second-person': {
    status: 409,
    vi: 'Người xác nhận phải khác người nhập và không phải giám khảo của phiếu.',
    en: 'A second person confirms: not the one who keyed it in, nor the sheet’s own juror.',
  },
  'paper-sheet.scan-not-clean': {
    status: 409,
    vi: 'Bản quét chưa đến hoặc không đạt kiểm tra, nên chưa xác nhận được.',
    en: 'The scan has not arrived or did not pass its examination, so this cannot be confirmed.',
  },
  'paper-sheet.settled': {
    status: 409,
    vi: 'Phiếu nhập này đã được xác nhận hoặc đã bị bỏ.',
    en: 'This keyed sheet was confirmed or rejected already.',
  },
  'panel.without-head': {
    status: 409,
    vi: 'Nhóm {group} chưa có trưởng ban giám khảo.',
    en: 'Group {group} has no head of panel.',
  },
  'panel.short-of-sheets': {
    status: 409,
    vi: 'Nhóm {group}: {entries} sản phẩm không có đủ {minimum} phiếu chấm.',
    en: 'Group {group}: {entries} entries lack the {minimum} sheets they need.',
  },
  'panel.short-if-confirmed': {
    status: 409,
    vi: 'Nhóm {group}: nếu xác nhận mọi xung đột, {entries} sản phẩm không có đủ {minimum} phiếu chấm.',
    en: 'Group {group}: with every suggested conflict confirmed, {entries} entries lack the {minimum} sheets they need.',
  },
  'entry.selection-code-taken': {
    status: 409,
    vi: 'Mã số bình chọn đã được dùng.',
    en: 'The selection code is taken.',
  },
  'conflict.not-now': {
    status: 409,
    vi: 'Chỉ khai báo và xử lý xung đột lợi ích khi đang chấm điểm hoặc hội đồng đang họp.',
    en: 'Conflicts are declared and settled while entries are judged or before the council.',
  },
  'conflict.settled-already': {
    status: 409,
    vi: 'Xung đột lợi ích này đã được xử lý.',
    en: 'This conflict is settled.',
  },
  'score-frame.not-now': {
    status: 409,
    vi: 'Khung điểm chỉ được thỏa thuận trước khi chấm điểm.',
    en: 'Score frames are agreed before scoring begins.',
  },
  'score-frame.frozen': {
    status: 409,
    vi: 'Khung điểm đã được chốt.',
    en: 'The score frame is frozen.',
  },
  'score-frame.not-frozen': {
    status: 409,
    vi: 'Khung điểm chưa được chốt.',
    en: 'The score frame is not frozen.',
  },
  'score-frame.proposal-changed': {
    status: 409,
    vi: 'Khung điểm vừa được đề xuất lại (lần {proposal}); hãy xem rồi đồng ý.',
    en: 'The frame was proposed anew (number {proposal}); read it before you agree.',
  },
  'score-frame.criteria-differ': {
    status: 422,
    vi: 'Cần đủ các tiêu chí của Phụ lục 4, mỗi tiêu chí một lần.',
    en: 'Every criterion of Annex 4 is needed, once each.',
  },
  'score-frame.parts-do-not-sum': {
    status: 422,
    vi: 'Tổng điểm các mục là {sum} phần trăm điểm; phải đúng bằng {max}.',
    en: 'The parts sum to {sum} hundredths; they must sum to exactly {max}.',
  },
  'score-frame.part-off-step': {
    status: 422,
    vi: 'Điểm của mục phải là bội số của bước {step} (phần trăm điểm).',
    en: 'The points of a part must be a multiple of the step {step} (hundredths).',
  },
  'score-frame.part-code': {
    status: 422,
    vi: 'Mã mục phải bắt đầu bằng mã tiêu chí và không trùng nhau.',
    en: 'The code of a part begins with its criterion’s and is used once.',
  },
  'scoring.not-open': {
    status: 409,
    vi: 'Chưa đến bước chấm điểm.',
    en: 'Scoring has not begun.',
  },
  'scoring.closed': {
    status: 409,
    vi: 'Việc chấm điểm đã kết thúc.',
    en: 'Scoring is closed.',
  },
  'scoring.other-heads': {
    status: 409,
    vi: 'Còn phiếu chưa khóa ở nhóm do trưởng ban khác phụ trách.',
    en: 'Sheets are open in groups that another head leads.',
  },
  'scoring.reasons-missing': {
    status: 422,
    vi: 'Cần nêu lý do cho từng giám khảo còn thiếu phiếu: {jurors}.',
    en: 'Give a reason for each juror who owes sheets: {jurors}.',
  },
  'sheet.locked': {
    status: 409,
    vi: 'Phiếu đã khóa; chỉ sửa được bằng đề nghị sửa phiếu.',
    en: 'The sheet is locked; ask for a correction.',
  },
  'sheet.excluded': {
    status: 409,
    vi: 'Phiếu bị loại do xung đột lợi ích.',
    en: 'The sheet is excluded by a conflict.',
  },
  'sheet.not-locked': {
    status: 409,
    vi: 'Phiếu chưa khóa nên chưa cần đề nghị sửa.',
    en: 'The sheet is not locked.',
  },
  'sheet.incomplete': {
    status: 409,
    vi: 'Còn tiêu chí chưa chấm.',
    en: 'Some lines are not scored.',
  },
  'sheet.line-unscored': { status: 422, vi: 'Chưa chấm.', en: 'Not scored.' },
  'sheet.line-unknown': {
    status: 422,
    vi: 'Khung điểm không có mục này.',
    en: 'The score frame has no such line.',
  },
  'sheet.above-max': {
    status: 422,
    vi: 'Vượt điểm tối đa {max} (phần trăm điểm).',
    en: 'Above the maximum of {max} hundredths.',
  },
  'sheet.off-step': {
    status: 422,
    vi: 'Điểm phải là bội số của {step} (phần trăm điểm).',
    en: 'Points must be a multiple of {step} hundredths.',
  },
  'correction.requested-already': {
    status: 409,
    vi: 'Đã có đề nghị sửa phiếu này.',
    en: 'A correction of this sheet is asked for already.',
  },
  'correction.not-requested': {
    status: 409,
    vi: 'Chưa có đề nghị sửa phiếu này.',
    en: 'No correction of this sheet was asked for.',
  },
  'correction.approved-already': {
    status: 409,
    vi: 'Đề nghị sửa đã được đồng ý.',
    en: 'The correction is approved already.',
  },
  'correction.own': {
    status: 409,
    vi: 'Không tự đồng ý sửa phiếu của chính mình; cần người thứ hai.',
    en: 'Nobody approves their own correction; a second person is needed.',
  },
} as const satisfies ProblemTexts;
