import type { WebTexts } from '../web-texts.ts';

/** A juror's rounds and the list of what to judge. */
export const worklistTexts = {
  'jury.title': { vi: 'Chấm điểm', en: 'Judging' },
  'jury.lead': { vi: 'Các đợt bình chọn bạn tham gia chấm.', en: 'The rounds that you judge in.' },
  'jury.none': { vi: 'Bạn chưa được mời chấm đợt nào', en: 'You have not been asked to judge in any round' },
  'jury.none-hint': {
    vi: 'Nếu bạn đã nhận thư mời, hãy đăng nhập bằng đúng địa chỉ thư đã nhận lời mời.',
    en: 'If you were invited by mail, sign in with the address that got the invitation.',
  },
  'jury.open-round': { vi: 'Vào danh sách chấm', en: 'Open my list' },
  'worklist.title': { vi: 'Sản phẩm tôi chấm', en: 'What I judge' },
  'worklist.until': { vi: 'Chấm đến hết {moment}', en: 'Score until {moment}' },
  'worklist.progress': { vi: 'Đã khóa {done} trong {all} phiếu', en: '{done} of {all} sheets locked' },
  'worklist.total.assigned': { vi: 'Chưa chấm', en: 'Not begun' },
  'worklist.total.in-progress': { vi: 'Đang chấm', en: 'Begun' },
  'worklist.total.locked': { vi: 'Đã khóa', en: 'Locked' },
  'worklist.total.excluded': { vi: 'Không chấm do liên quan', en: 'Left out for a conflict' },
  'worklist.waiting': { vi: 'Chờ khung điểm', en: 'Waits for the score frame' },
  'worklist.show': { vi: 'Hiện', en: 'Show' },
  'worklist.all': { vi: 'Tất cả', en: 'All' },
  'worklist.code': { vi: 'Mã số bình chọn', en: 'Selection code' },
  'worklist.product': { vi: 'Sản phẩm', en: 'Product' },
  'worklist.set': { vi: 'bộ sản phẩm', en: 'set' },
  'worklist.group': { vi: 'Nhóm', en: 'Group' },
  'worklist.state': { vi: 'Phiếu', en: 'Sheet' },
  'worklist.lines': { vi: '{scored}/{lines} mục', en: '{scored}/{lines} lines' },
  'worklist.points': { vi: 'Điểm', en: 'Points' },
  'worklist.empty': { vi: 'Chưa có sản phẩm nào được phân công', en: 'No product has been assigned yet' },
  'worklist.empty-hint': {
    vi: 'Danh sách có khi ban giám khảo được lập sau bước kiểm tra hồ sơ.',
    en: 'The list is made when the panel is convened after screening.',
  },
  'worklist.continue': { vi: 'Chấm tiếp: {code}', en: 'Go on: {code}' },
  'worklist.all-done': {
    vi: 'Bạn đã khóa tất cả phiếu. Cảm ơn bạn.',
    en: 'You have locked all your sheets. Thank you.',
  },
  'worklist.acknowledge': { vi: 'Tôi đã nhận nhiệm vụ', en: 'I have received my task' },
  'worklist.acknowledge-hint': {
    vi: 'Bấm để cơ quan thường trực biết bạn đã nhận được lời mời.',
    en: 'Press this so that the standing body knows that the invitation reached you.',
  },
  'worklist.acknowledged': { vi: 'Đã báo nhận nhiệm vụ lúc {moment}.', en: 'You said so at {moment}.' },
  'worklist.frames': { vi: 'Khung điểm', en: 'Score frames' },
  'worklist.panel': { vi: 'Việc của trưởng ban', en: 'Work of the head' },
  'worklist.guide-title': { vi: 'Chấm thế nào', en: 'How to score' },
  'worklist.guide-1': {
    vi: 'Mở một sản phẩm, xem hồ sơ, gõ điểm từng tiêu chí; điểm được lưu ngay khi gõ, cả khi mất mạng.',
    en: 'Open a product, look at its dossier, type points for each criterion; they are kept as you type, also without a line.',
  },
  'worklist.guide-2': {
    vi: 'Nếu bạn có liên quan đến sản phẩm, hãy khai trước khi mở hồ sơ; bạn sẽ không chấm sản phẩm đó.',
    en: 'If you are connected with a product, say so before you open it; you will not score it.',
  },
  'worklist.guide-3': {
    vi: 'Đủ điểm thì khóa phiếu. Phiếu đã khóa chỉ sửa được khi có lý do và trưởng ban đồng ý.',
    en: 'When all points are there, lock the sheet. A locked one can be corrected only for a reason and with the consent of the head.',
  },
  'worklist.guide-4': {
    vi: 'Không ai xem được điểm của bạn trước khi hết hạn chấm.',
    en: 'Nobody sees your points before scoring is over.',
  },
} as const satisfies WebTexts;
