import type { ProblemTexts } from './problem-texts.ts';

export const screeningProblems = {
  'screening.not-now': {
    status: 409,
    vi: 'Đợt bình chọn không ở bước kiểm tra hồ sơ.',
    en: 'The round is not in screening.',
  },
  'screening.own-dossier': {
    status: 409,
    vi: 'Người lập hồ sơ thay hoặc đứng tên hồ sơ không được tự kết luận hồ sơ đó.',
    en: 'Who owns a dossier, or filed it for the producer, does not settle it.',
  },
  'screening.not-checked': {
    status: 409,
    vi: 'Hồ sơ chưa được kiểm tra tự động ở bản hiện tại; hãy cho kiểm tra lại.',
    en: 'The checks have not run on what is now submitted; run them first.',
  },
  'screening.settled-already': {
    status: 409,
    vi: 'Hồ sơ đã có kết luận hoặc đã rút.',
    en: 'The submission is settled or withdrawn.',
  },
  'screening.supplement-pending': {
    status: 409,
    vi: 'Cơ sở còn thời hạn bổ sung hồ sơ đến {until}.',
    en: 'The producer may still answer the supplement request until {until}.',
  },
  'screening.supplement-once': {
    status: 409,
    vi: 'Mỗi hồ sơ chỉ được yêu cầu bổ sung một lần.',
    en: 'Supplements may be asked for only once.',
  },
  'screening.reason-required': {
    status: 422,
    vi: 'Cần nêu lý do khi kết luận không đủ điều kiện.',
    en: 'An ineligible dossier needs a reason.',
  },
  'screening.reason-despite-failures': {
    status: 422,
    vi: 'Hồ sơ có lỗi chặn; cần nêu lý do khi vẫn kết luận đủ điều kiện.',
    en: 'The checks found what blocks; say why the dossier is eligible all the same.',
  },
  'screening.legal-basis-required': {
    status: 422,
    vi: 'Cần nêu căn cứ pháp lý khi kết luận không đủ điều kiện.',
    en: 'An ineligible dossier needs a legal basis.',
  },
  'sample.not-now': {
    status: 409,
    vi: 'Lúc này chưa hoặc không còn ghi nhận được sản phẩm mẫu: nhận trước khi chấm, trả sau khi công bố.',
    en: 'The sample cannot be recorded now: it comes in before the jury begins and goes back when results are out.',
  },
  'sample.not-possible': {
    status: 409,
    vi: 'Sản phẩm mẫu đang là {from}, không thể chuyển thành {to}.',
    en: 'The sample is {from} and cannot become {to}.',
  },
  'calendar.beyond-table': {
    status: 409,
    vi: 'Không tính được ngày làm việc: bảng ngày nghỉ chỉ có từ {firstCoveredDay} đến {lastCoveredDay}.',
    en: 'Working days cannot be counted: the holiday table covers {firstCoveredDay} to {lastCoveredDay} only.',
  },
} as const satisfies ProblemTexts;
