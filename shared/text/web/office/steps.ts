import type { WebTexts } from '../web-texts.ts';

/** Steps of a round, each seen before it is taken. */
export const stepsTexts = {
  'steps.announce': { vi: 'Thông báo đợt bình chọn', en: 'Announce the round' },
  'steps.extend': { vi: 'Gia hạn', en: 'Extend a deadline' },
  'steps.open': { vi: 'Mở nhận hồ sơ', en: 'Open the round' },
  'steps.close-screening': { vi: 'Kết thúc kiểm tra hồ sơ', en: 'Close the screening' },
  'steps.redrive': { vi: 'Cho chạy lại', en: 'Run it again' },
  'steps.cancel': { vi: 'Hủy đợt', en: 'Cancel the round' },
  'steps.announce-lead': {
    vi: 'Mọi người sẽ thấy đợt; kế hoạch và thể lệ không sửa được nữa.',
    en: 'Everybody will see the round; its plan and rules can no longer be changed.',
  },
  'steps.extend-lead': {
    vi: 'Dời một thời hạn về sau, kèm lý do; mọi người đều thấy.',
    en: 'Move a deadline later, with a reason that everybody sees.',
  },
  'steps.open-lead': {
    vi: 'Đã đến giờ mà lịch tự động chưa mở: mở bằng tay.',
    en: 'The time has come and the schedule did not open the round: open it by hand.',
  },
  'steps.close-screening-lead': {
    vi: 'Mọi hồ sơ đã có kết luận: chuyển sang chấm điểm.',
    en: 'Every dossier is settled: go on to judging.',
  },
  'steps.redrive-lead': {
    vi: 'Đợt bị dừng vì lỗi: chạy lại từ bước đang đứng.',
    en: 'The round has stalled: run it again from where it stands.',
  },
  'steps.cancel-lead': {
    vi: 'Dừng hẳn đợt này, kèm lý do; không khôi phục được.',
    en: 'End this round for good, with a reason; it cannot be taken back.',
  },
  'steps.preview': { vi: 'những gì sẽ xảy ra', en: 'what would follow' },
  'steps.close': { vi: 'Đóng', en: 'Close' },
  'steps.not-ready': {
    vi: 'Chưa làm được: còn {count} việc phải xử lý',
    en: 'Not yet: {count} things stand in the way',
  },
  'steps.warnings': { vi: 'Nên biết trước khi làm', en: 'Worth knowing first' },
  'steps.told': {
    vi: 'Báo bằng thư cho {people} người ({roles})',
    en: 'Send a mail to {people} people ({roles})',
  },
  'steps.told-nobody': { vi: 'Không gửi thư cho ai', en: 'Send no mail to anybody' },
  'steps.told-without-address': {
    vi: 'Không có địa chỉ thư, cơ quan phải tự báo: {names}',
    en: 'Have no address for, so the office must tell: {names}',
  },
  'steps.announce-public': {
    vi: 'Hiện đợt trên trang công khai, với thời hạn, thể lệ và giấy tờ cần nộp',
    en: 'Show the round to the public, with its deadlines, rules and papers',
  },
  'steps.announce-frozen': {
    vi: 'Khóa kế hoạch, nhóm, giấy tờ và thể lệ; về sau chỉ gia hạn được thời hạn',
    en: 'Freeze the plan, groups, papers and rules; only deadlines can be extended later',
  },
  'steps.announce-opens': { vi: 'Tự mở nhận hồ sơ lúc {at}', en: 'Open for dossiers by itself at {at}' },
  'steps.announced': { vi: 'Đã thông báo đợt bình chọn.', en: 'The round is announced.' },
  'steps.cancel-ends': {
    vi: 'Dừng đợt và {dossiers} hồ sơ đã nộp; không chấm, không công nhận',
    en: 'End the round and its {dossiers} dossiers; nothing will be judged or recognised',
  },
  'steps.cancel-final': { vi: 'Không khôi phục được', en: 'Be final' },
  'steps.cancel-word': { vi: 'hủy đợt', en: 'cancel' },
  'steps.cancel-reason': { vi: 'Lý do hủy', en: 'Why it is cancelled' },
  'steps.cancel-reason-hint': {
    vi: 'Lý do hiện trên trang công khai của đợt.',
    en: 'The reason stands on the public page of the round.',
  },
  'steps.cancelled': { vi: 'Đã hủy đợt.', en: 'The round is cancelled.' },
  'steps.reason': { vi: 'Lý do', en: 'Reason' },
  'steps.reason-optional': { vi: 'Lý do (không bắt buộc)', en: 'Reason (optional)' },
  'steps.reason-hint': { vi: 'Ghi vào nhật ký.', en: 'Kept in the audit trail.' },
  'steps.reason-missing': { vi: 'Hãy ghi lý do.', en: 'Give a reason.' },
  'steps.open-follows': { vi: 'Mở nhận hồ sơ ngay', en: 'Open the round for dossiers at once' },
  'steps.close-screening-follows': {
    vi: 'Kết thúc kiểm tra hồ sơ và chuyển các hồ sơ đủ điều kiện sang chấm điểm',
    en: 'Close the screening and hand the eligible dossiers to the jury',
  },
  'steps.redrive-follows': {
    vi: 'Dừng lần chạy cũ, chạy lại từ bước đang đứng; việc đã xong không làm lại',
    en: 'Stop the old run and go on from the present step; what is done is not done again',
  },
  'steps.taken': {
    vi: 'Đã làm. Trạng thái sẽ đổi trong giây lát.',
    en: 'Done. The state will change in a moment.',
  },
  'steps.extend-which': { vi: 'Thời hạn cần dời', en: 'Deadline to move' },
  'steps.extend-to': { vi: 'Thời điểm mới', en: 'New moment' },
  'steps.extend-hint': {
    vi: 'Chỉ dời về sau, và vẫn phải trước thời hạn kế tiếp.',
    en: 'Only later, and still before the next deadline.',
  },
  'steps.extend-missing': { vi: 'Hãy chọn ngày và giờ mới.', en: 'Choose the new day and hour.' },
  'steps.extend-reason-hint': {
    vi: 'Lý do hiện cùng thời hạn mới trên trang công khai.',
    en: 'The reason stands beside the new deadline on the public page.',
  },
  'steps.extend-moves': {
    vi: '{deadline}: từ {from} thành {to}',
    en: 'Move "{deadline}" from {from} to {to}',
  },
  'steps.extend-later': { vi: 'Dời một thời hạn về sau', en: 'Move one deadline later' },
  'steps.extend-public': {
    vi: 'Hiện thời hạn mới ở mọi trang của đợt ngay lập tức',
    en: 'Show the new deadline on every page of the round at once',
  },
  'steps.extended': { vi: 'Đã gia hạn.', en: 'The deadline is extended.' },
  'steps.no-line': {
    vi: 'Chưa biết máy chủ đã nhận chưa vì mất mạng. Hãy thử lại; làm hai lần cũng chỉ tính một.',
    en: 'The line was lost and it is not known whether the server heard. Try again; it counts once.',
  },
} as const satisfies WebTexts;
