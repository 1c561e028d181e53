import type { WebTexts } from '../web-texts.ts';

/** Complaints with their clocks, as officials read them. */
export const complaintsTexts = {
  'frame.round-complaints': { vi: 'Khiếu nại', en: 'Complaints' },
  'complaints.title': { vi: 'Khiếu nại kết quả', en: 'Complaints about the results' },
  'complaints.lead': {
    vi: 'Chủ tịch hội đồng trả lời. Trang này để theo dõi hạn.',
    en: 'The chair of the council answers them. This page keeps their clocks.',
  },
  'complaints.none': { vi: 'Chưa có khiếu nại nào', en: 'No complaints' },
  'complaints.none-why': {
    vi: 'Cơ sở khiếu nại được trong {days} ngày làm việc từ ngày công bố.',
    en: 'Establishments may complain within {days} working days of publication.',
  },
  'complaints.window': {
    vi: 'Nhận khiếu nại đến {until}.',
    en: 'Complaints are taken until {until}.',
  },
  'complaints.open': { vi: 'Chờ trả lời ({count})', en: 'To be answered ({count})' },
  'complaints.answered': { vi: 'Đã xong ({count})', en: 'Settled ({count})' },
  'complaints.state.received': { vi: 'Chờ trả lời', en: 'Waits for its answer' },
  'complaints.state.upheld': { vi: 'Chấp nhận', en: 'Upheld' },
  'complaints.state.rejected': { vi: 'Không chấp nhận', en: 'Not upheld' },
  'complaints.state.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'complaints.overdue': { vi: 'Quá hạn trả lời', en: 'The answer is overdue' },
  'complaints.received': { vi: 'Nhận lúc {moment}', en: 'Received at {moment}' },
  'complaints.due': { vi: 'trả lời trước khi hết ngày {day}', en: 'to be answered by the end of {day}' },
  'complaints.code': { vi: 'Mã hồ sơ {code}', en: 'Dossier {code}' },
  'complaints.answer': { vi: 'Trả lời lúc {moment}', en: 'Answered at {moment}' },
  'complaints.new-result': { vi: 'Có bản kết quả {version}', en: 'Result version {version} followed' },
  'complaints.sheets-out': {
    vi: '{count} phiếu không được tính nữa',
    en: '{count} sheets no longer count',
  },
  'complaints.followed': { vi: 'Đã có quyết định thứ {number}', en: 'Decision {number} has followed' },
  'complaints.awaits': {
    vi: 'Chờ quyết định thay đổi danh sách công nhận',
    en: 'Waits for the decision that changes the list',
  },
} as const satisfies WebTexts;
