import type { WebTexts } from '../web-texts.ts';

/** Score frames, and the work of the head of a panel. */
export const panelTexts = {
  'frames.title': { vi: 'Khung điểm', en: 'Score frames' },
  'frames.lead': {
    vi: 'Điểm tối đa của từng tiêu chí do thông tư định; ban giám khảo có thể chia nhỏ thành tiêu chí con rồi cùng thống nhất.',
    en: 'The maxima come from the circular; a panel may divide them into parts and agree on them.',
  },
  'frames.none': { vi: 'Chưa có khung điểm', en: 'No score frame yet' },
  'frames.none-hint': {
    vi: 'Khung điểm có khi ban giám khảo được lập.',
    en: 'Frames are there once the panel is convened.',
  },
  'frames.frozen': { vi: 'Đã thống nhất lúc {moment}', en: 'Agreed at {moment}' },
  'frames.waiting': {
    vi: 'Chờ thống nhất: {count} giám khảo đã đồng ý',
    en: 'Not agreed yet: {count} jurors have agreed',
  },
  'frames.agree': { vi: 'Tôi đồng ý khung điểm này', en: 'I agree to this frame' },
  'frames.agreed': { vi: 'Bạn đã đồng ý.', en: 'You have agreed.' },
  'frames.edit': { vi: 'Sửa đề xuất', en: 'Change the proposal' },
  'frames.part': { vi: 'Tên tiêu chí con', en: 'Name of the part' },
  'frames.part-max': { vi: 'Điểm tối đa', en: 'Maximum' },
  'frames.add-part': { vi: 'Thêm tiêu chí con', en: 'Add a part' },
  'frames.remove-part': { vi: 'Bỏ {label}', en: 'Remove {label}' },
  'frames.sum': {
    vi: 'Các phần cộng lại {sum} trên {max} điểm',
    en: 'The parts sum to {sum} of {max} points',
  },
  'frames.whole': { vi: 'Chấm cả tiêu chí, không chia phần.', en: 'Scored whole, without parts.' },
  'frames.propose': { vi: 'Gửi đề xuất cho ban giám khảo', en: 'Send the proposal to the panel' },
  'frames.propose-hint': {
    vi: 'Ai đã đồng ý bản trước phải đồng ý lại.',
    en: 'Those who agreed to the former one must agree again.',
  },
  'frames.proposal': { vi: 'Đề xuất lần {number}', en: 'Proposal {number}' },
  'panel.title': { vi: 'Việc của trưởng ban giám khảo', en: 'Work of the head of the panel' },
  'panel.progress': { vi: 'Tiến độ chấm', en: 'Progress' },
  'panel.juror': { vi: 'Giám khảo', en: 'Juror' },
  'panel.not-opened': { vi: 'Chưa mở', en: 'Not opened' },
  'panel.in-progress': { vi: 'Đang chấm', en: 'Begun' },
  'panel.locked': { vi: 'Đã khóa', en: 'Locked' },
  'panel.excluded': { vi: 'Không chấm', en: 'Left out' },
  'panel.corrections': { vi: 'Đề nghị sửa phiếu', en: 'Corrections asked for' },
  'panel.no-corrections': { vi: 'Không có đề nghị nào', en: 'None' },
  'panel.reason': { vi: 'Lý do', en: 'Reason' },
  'panel.approve': { vi: 'Cho sửa', en: 'Consent' },
  'panel.approved': { vi: 'Đã cho sửa lúc {moment}', en: 'Consented at {moment}' },
  'panel.close': { vi: 'Kết thúc chấm điểm', en: 'Close scoring' },
  'panel.close-lead': {
    vi: 'Khi mọi phiếu đã khóa, việc chấm tự kết thúc. Kết thúc khi còn thiếu phiếu thì phải ghi lý do từng giám khảo.',
    en: 'Scoring closes by itself once all sheets are locked. To close it before, say why each juror misses some.',
  },
  'panel.close-reason': {
    vi: 'Lý do {name} còn thiếu {count} phiếu',
    en: 'Why {name} misses {count} sheets',
  },
  'panel.close-reason-needed': { vi: 'Hãy ghi lý do của {name}.', en: 'Say why {name} misses sheets.' },
  'panel.close-count': { vi: '{count} phiếu chưa khóa bị bỏ.', en: '{count} open sheets are dropped.' },
  'panel.all-locked': {
    vi: 'Mọi phiếu đã khóa; việc chấm tự kết thúc.',
    en: 'All sheets are locked; scoring closes by itself.',
  },
  'panel.own-correction': {
    vi: 'Đây là phiếu của bạn; người khác phải cho sửa.',
    en: 'This sheet is yours; somebody else must consent.',
  },
  'panel.close-final': {
    vi: 'Phiếu chưa khóa sẽ không được tính.',
    en: 'Sheets that are not locked will not count.',
  },
  'panel.closed': { vi: 'Đã kết thúc chấm điểm.', en: 'Scoring is closed.' },
} as const satisfies WebTexts;
