import type { WebTexts } from '../web-texts.ts';

/** The list of rounds and the page of one. */
export const roundTexts = {
  'rounds.title': { vi: 'Các đợt bình chọn', en: 'Selection rounds' },
  'rounds.empty': { vi: 'Chưa có đợt bình chọn nào được công bố', en: 'No round has been announced yet' },
  'round.what': { vi: 'đợt bình chọn', en: 'the round' },
  'round.run-by': {
    vi: 'Cơ quan tổ chức: {authority}. Cơ quan thường trực: {body}.',
    en: 'Run by {authority}. Standing body: {body}.',
  },
  'round.plan': { vi: 'Kế hoạch số {number} ngày {date}', en: 'Plan {number} of {date}' },
  'round.state.not-yet': { vi: 'Chưa mở nhận hồ sơ', en: 'Not open yet' },
  'round.state.open': { vi: 'Đang nhận hồ sơ', en: 'Takes dossiers' },
  'round.state.closed': { vi: 'Đã hết hạn nộp hồ sơ', en: 'Closed for dossiers' },
  'round.state.published': { vi: 'Đã công bố kết quả', en: 'Results published' },
  'round.state.cancelled': { vi: 'Đã hủy', en: 'Cancelled' },
  'round.closed-at': {
    vi: 'Đợt này đã ngừng nhận hồ sơ lúc {moment} (giờ Việt Nam).',
    en: 'This round stopped taking dossiers at {moment} (Vietnam time).',
  },
  'round.cancelled': {
    vi: 'Đợt này đã hủy ngày {day}. Lý do: {reason}',
    en: 'This round was cancelled on {day}. Reason: {reason}',
  },
  'round.extended': {
    vi: '{deadline}: dời từ {from} sang {to}.',
    en: '{deadline}: moved from {from} to {to}.',
  },
  'round.extensions': { vi: 'Thời hạn đã thay đổi', en: 'Deadlines that changed' },
  'round.timeline': { vi: 'Các mốc thời gian', en: 'Timeline' },
  'round.deadline.opensAt': { vi: 'Mở nhận hồ sơ', en: 'Opens' },
  'round.deadline.closesAt': { vi: 'Hết hạn nộp hồ sơ', en: 'Dossiers close' },
  'round.deadline.screeningUntil': { vi: 'Kiểm tra hồ sơ xong', en: 'Screening ends' },
  'round.deadline.framesUntil': { vi: 'Thống nhất khung điểm', en: 'Score frames agreed' },
  'round.deadline.scoringUntil': { vi: 'Chấm điểm xong', en: 'Scoring ends' },
  'round.deadline.councilUntil': { vi: 'Hội đồng họp xong', en: 'Council ends' },
  'round.deadline.decisionUntil': { vi: 'Quyết định và công bố', en: 'Decision and publication' },
  'round.rules': { vi: 'Thể lệ, nói ngắn gọn', en: 'The rules in short' },
  'round.rule-who': {
    vi: 'Dự được: doanh nghiệp nhỏ và vừa, hợp tác xã, tổ hợp tác, hộ kinh doanh trực tiếp đầu tư, sản xuất tại địa bàn của đợt.',
    en: 'Who may enter: small and medium enterprises, cooperatives, cooperative groups and household businesses that make their products in the place of the round.',
  },
  'round.rule-serial': {
    vi: 'Sản phẩm phải làm ra được hàng loạt, không vi phạm sở hữu trí tuệ, không gây hại môi trường. Một bộ sản phẩm tính như một sản phẩm.',
    en: 'A product must be fit for serial production, breach no intellectual property and harm no environment. A set counts as one product.',
  },
  'round.rule-many': {
    vi: 'Mỗi cơ sở đưa được nhiều sản phẩm, mỗi sản phẩm một hồ sơ.',
    en: 'An establishment may enter several products, each by a dossier of its own.',
  },
  'round.rule-most': {
    vi: 'Mỗi cơ sở đưa nhiều nhất {count} sản phẩm, mỗi sản phẩm một hồ sơ.',
    en: 'An establishment may enter at most {count} products, each by a dossier of its own.',
  },
  'round.rule-pass': {
    vi: 'Đạt từ {points} điểm trên 100 mới được đề nghị công nhận.',
    en: 'A product needs {points} of 100 points to be proposed.',
  },
  'round.rule-quota': {
    vi: 'Công nhận nhiều nhất {count} sản phẩm.',
    en: 'At most {count} products are recognised.',
  },
  'round.rule-group-quota': {
    vi: '{group}: nhiều nhất {count} sản phẩm.',
    en: '{group}: at most {count} products.',
  },
  'round.rule-lower': {
    vi: 'Sản phẩm phải đã được công nhận ở cấp dưới và giấy chứng nhận còn hạn.',
    en: 'The product must be recognised at the level below, by a certificate still valid.',
  },
  'round.rule-food': {
    vi: 'Thực phẩm phải có giấy chứng nhận an toàn thực phẩm.',
    en: 'Food needs a food-safety certificate.',
  },
  'round.rule-supplement': {
    vi: 'Hồ sơ thiếu được yêu cầu bổ sung một lần, trong {days} ngày làm việc.',
    en: 'An incomplete dossier is asked once for what is missing, with {days} working days to answer.',
  },
  'round.rule-complaint': {
    vi: 'Khiếu nại kết quả trong {days} ngày làm việc kể từ ngày công bố.',
    en: 'Complaints about the results are taken for {days} working days after publication.',
  },
  'round.criteria': { vi: 'Chấm theo những gì', en: 'What is judged' },
  'round.criterion-points': { vi: 'tối đa {points} điểm', en: 'at most {points} points' },
  'round.papers': { vi: 'Giấy tờ cần nộp', en: 'Papers to file' },
  'round.paper-required': { vi: 'bắt buộc', en: 'required' },
  'round.paper-optional': { vi: 'nếu có', en: 'if any' },
  'round.paper-limits': {
    vi: '{kinds}; mỗi tệp tối đa {size}, nhiều nhất {count} tệp.',
    en: '{kinds}; at most {size} a file, {count} files.',
  },
  'round.paper-photos': {
    vi: 'Ít nhất {count} ảnh, khổ {size} cm.',
    en: 'At least {count} photographs, {size} cm.',
  },
  'round.paper-sample': { vi: 'Xem mẫu trình bày', en: 'See a sample layout' },
  'round.paper-hints': { vi: 'Thế nào là đạt', en: 'What a good one looks like' },
  'round.paper-copies': {
    vi: 'Nộp kèm {count} bộ bản giấy theo hướng dẫn của cơ quan thường trực.',
    en: 'File {count} paper copies too, as the standing body says.',
  },
  'round.groups': { vi: 'Nhóm sản phẩm của đợt', en: 'Product groups of this round' },
  'round.see-results': { vi: 'Xem kết quả của đợt', en: 'See the results of this round' },
} as const satisfies WebTexts;
