import type { ProblemTexts } from './problem-texts.ts';

export const councilProblems = {
  'council.round-not-judging': {
    status: 409,
    vi: 'Đợt bình chọn chưa ở bước chấm điểm.',
    en: 'The round is not being scored.',
  },
  'council.round-not-in-council': {
    status: 409,
    vi: 'Đợt bình chọn chưa ở bước họp hội đồng.',
    en: 'The round is not with the council.',
  },
  'council.session-open': {
    status: 409,
    vi: 'Đang có một phiên họp chưa kết thúc.',
    en: 'A session is still open.',
  },
  'council.session-closed': { status: 409, vi: 'Phiên họp đã kết thúc.', en: 'The session is closed.' },
  'council.no-chair': { status: 409, vi: 'Hội đồng chưa có chủ tịch.', en: 'The council has no chair.' },
  'council.unknown-member': {
    status: 422,
    vi: 'Không phải ủy viên của phiên họp, hoặc ghi trùng.',
    en: 'Not a member of the session, or named twice.',
  },
  'council.member-voted': {
    status: 409,
    vi: 'Không thể ghi vắng người đã bỏ phiếu.',
    en: 'A member who has voted cannot be marked absent.',
  },
  'council.no-quorum': {
    status: 409,
    vi: 'Chưa đủ số người dự họp: có mặt {present}/{members}.',
    en: 'No quorum: {present} of {members} are present.',
  },
  'council.not-present': {
    status: 409,
    vi: 'Bạn không có mặt trong danh sách dự họp.',
    en: 'You are not recorded as present.',
  },
  'council.conflict': {
    status: 409,
    vi: 'Bạn không bỏ phiếu về sản phẩm này vì có xung đột lợi ích.',
    en: 'You do not vote on this item because of a conflict of interest.',
  },
  'council.away': {
    status: 409,
    vi: 'Bạn được ghi là không có mặt khi xét sản phẩm này.',
    en: 'You are recorded as out of the room for this item.',
  },
  'council.item-settled': {
    status: 422,
    vi: 'Sản phẩm này đã có kết luận.',
    en: 'This item has its outcome already.',
  },
  'council.already-voted': {
    status: 409,
    vi: 'Bạn đã bỏ phiếu về sản phẩm này.',
    en: 'You have voted on this item already.',
  },
  'council.tier-unknown': {
    status: 422,
    vi: 'Hạng này không có trong mức thưởng của đợt.',
    en: 'The award table of the round has no such tier.',
  },
  'council.tier-twice': {
    status: 422,
    vi: 'Sản phẩm này đã được xếp hạng ở dòng khác.',
    en: 'Another line gives a tier to this product already.',
  },
  'council.unknown-item': {
    status: 422,
    vi: 'Sản phẩm này không có trong phiên họp.',
    en: 'This item is not before the session.',
  },
  'council.tied-item': {
    status: 422,
    vi: 'Sản phẩm đồng điểm ở ngưỡng chỉ tiêu phải được bỏ phiếu riêng.',
    en: 'An item tied at the quota line is voted on by itself.',
  },
  'council.not-passed': {
    status: 409,
    vi: 'Sản phẩm chưa đạt điểm hoặc chưa đủ phiếu chấm nên không thể đề nghị công nhận.',
    en: 'The entry is below the pass mark or lacks score sheets, so it cannot be proposed.',
  },
  'council.majority-missing': {
    status: 409,
    vi: 'Chưa đủ phiếu cho kết luận này: {for} tán thành, {against} không tán thành, {voters} người có quyền bỏ phiếu.',
    en: 'The votes do not carry this: {for} for, {against} against, {voters} voters.',
  },
  'council.reason-needed': { status: 422, vi: 'Cần nêu lý do.', en: 'A reason is needed.' },
  'council.merged-item': {
    status: 409,
    vi: 'Sản phẩm đã được gộp vào một bộ.',
    en: 'The item is part of a set.',
  },
  'council.no-set': {
    status: 409,
    vi: 'Sản phẩm này không thuộc bộ nào.',
    en: 'The item is part of no set.',
  },
  'council.merge-not-proposed': {
    status: 422,
    vi: 'Chỉ gộp sản phẩm đã được đề nghị công nhận.',
    en: 'Only proposed items can be merged.',
  },
  'council.merge-mixed': {
    status: 422,
    vi: 'Chỉ gộp sản phẩm cùng cơ sở và cùng nhóm.',
    en: 'Only products of one establishment and one group can be merged.',
  },
  'council.merge-overlap': {
    status: 422,
    vi: 'Sản phẩm đã ở trong một bộ khác hoặc ghi trùng.',
    en: 'The item is in another set already, or named twice.',
  },
  'council.second-scoring-due': {
    status: 409,
    vi: 'Thể lệ của đợt này chấm hai lần: hãy kết thúc phiên bằng việc chấm lại, rồi mới đề nghị công nhận.',
    en: 'The rules of this round ask for a second scoring: close the session with a rescore first, then propose.',
  },
  'council.items-open': {
    status: 409,
    vi: 'Còn {count} sản phẩm chưa có kết luận.',
    en: '{count} items have no outcome yet.',
  },
  'council.outcome-unborne': {
    status: 409,
    vi: '{count} kết luận không còn đủ phiếu theo số người có mặt hiện nay.',
    en: '{count} outcomes are no longer carried by the members present.',
  },
  'council.nothing-proposed': {
    status: 409,
    vi: 'Chưa có sản phẩm nào được đề nghị công nhận.',
    en: 'Nothing is proposed.',
  },
  'council.over-quota': {
    status: 409,
    vi: 'Vượt chỉ tiêu: {units} trên {quota}.',
    en: 'Over the quota: {units} of {quota}.',
  },
  'council.deadlines-needed': {
    status: 422,
    vi: 'Hạn chấm điểm đã qua: cần hạn mới.',
    en: 'The scoring deadline has passed: new deadlines are needed.',
  },
  'council.deadline-order': {
    status: 422,
    vi: 'Các hạn phải ở phía trước và theo thứ tự.',
    en: 'Deadlines must lie ahead and in order.',
  },
  'decision.round-not-deciding': {
    status: 409,
    vi: 'Đợt bình chọn chưa ở bước ra quyết định.',
    en: 'The round is not waiting for a decision.',
  },
  'decision.recorded': { status: 409, vi: 'Quyết định đã được ghi.', en: 'The decision has been recorded.' },
  'decision.missing': { status: 409, vi: 'Chưa có quyết định công nhận.', en: 'There is no decision yet.' },
  'decision.nothing-to-decide': {
    status: 409,
    vi: 'Không có khiếu nại nào đang chờ quyết định.',
    en: 'No complaint is waiting for a decision.',
  },
  'decision.unknown-unit': {
    status: 422,
    vi: 'Không có trong danh sách trình, hoặc ghi trùng.',
    en: 'Not on the proposed list, or named twice.',
  },
  'decision.date': {
    status: 422,
    vi: 'Ngày quyết định phải từ ngày họp (hoặc ngày trả lời khiếu nại) đến hôm nay.',
    en: 'The date must lie between the day of the proposal (or of the answer) and today.',
  },
  'decision.file-missing': {
    status: 422,
    vi: 'Chưa thấy tệp quyết định đã tải lên.',
    en: 'The uploaded decision was not found.',
  },
  'decision.number-taken': {
    status: 409,
    vi: 'Số quyết định này đã dùng trong năm.',
    en: 'This decision number is used already in that year.',
  },
  'result.not-published': {
    status: 409,
    vi: 'Kết quả chưa được công bố.',
    en: 'The results are not published yet.',
  },
  'complaint.window-over': {
    status: 409,
    vi: 'Đã hết thời hạn khiếu nại.',
    en: 'The time for complaints is over.',
  },
  'complaint.no-result': {
    status: 409,
    vi: 'Hồ sơ này không có kết quả để khiếu nại.',
    en: 'This submission has no result to complain about.',
  },
  'complaint.open-already': {
    status: 409,
    vi: 'Khiếu nại trước đang chờ trả lời.',
    en: 'An earlier complaint still waits for its answer.',
  },
  'complaint.own-conflict': {
    status: 409,
    vi: 'Chủ tịch hội đồng có xung đột lợi ích với sản phẩm này; cần cử chủ tịch khác trả lời khiếu nại.',
    en: 'The chair has a conflict of interest over this entry; another chair must be appointed to answer.',
  },
  'complaint.answered': {
    status: 409,
    vi: 'Khiếu nại đã được trả lời.',
    en: 'The complaint has been answered.',
  },
  'complaint.round-not-open': {
    status: 409,
    vi: 'Đợt bình chọn không ở bước giải quyết khiếu nại.',
    en: 'The round is not dealing with complaints.',
  },
  'complaint.rejected-changes-nothing': {
    status: 422,
    vi: 'Khiếu nại bị bác thì không thay đổi kết quả.',
    en: 'A rejected complaint changes nothing.',
  },
  'complaint.unknown-sheet': {
    status: 422,
    vi: 'Phiếu chấm này không được tính cho sản phẩm.',
    en: 'This sheet does not count for the entry.',
  },
  'complaint.too-few-sheets': {
    status: 422,
    vi: 'Số phiếu còn lại ít hơn mức tối thiểu.',
    en: 'Too few sheets would be left.',
  },
  'complaint.recognition-unchanged': {
    status: 422,
    vi: 'Sản phẩm đã ở tình trạng này.',
    en: 'The entry stands so already.',
  },
  'complaint.not-passed': {
    status: 422,
    vi: 'Sản phẩm không đạt điểm sau khi điều chỉnh.',
    en: 'The entry does not pass after the correction.',
  },
} as const satisfies ProblemTexts;
