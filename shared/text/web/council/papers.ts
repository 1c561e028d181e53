import type { WebTexts } from '../web-texts.ts';

/** The minutes of a session, and complaints. */
export const papersTexts = {
  'minutes.title': { vi: 'Biên bản họp hội đồng bình chọn', en: 'Minutes of the selection council' },
  'minutes.session': {
    vi: 'Phiên họp {number}, mở lúc {moment}',
    en: 'Session {number}, opened at {moment}',
  },
  'minutes.closed': { vi: 'Kết thúc lúc {moment}', en: 'Closed at {moment}' },
  'minutes.draft': {
    vi: 'Phiên họp chưa kết thúc; nội dung còn thay đổi.',
    en: 'The session is not closed; this may still change.',
  },
  'minutes.present': { vi: 'Có mặt', en: 'Present' },
  'minutes.absent': { vi: 'Vắng mặt', en: 'Absent' },
  'minutes.members': { vi: 'I. Thành phần dự họp', en: 'I. Who was there' },
  'minutes.sets': { vi: 'III. Gộp thành bộ sản phẩm', en: 'III. Sets' },
  'minutes.proposal': {
    vi: 'Danh sách đề nghị công nhận gồm {count} giấy chứng nhận:',
    en: '{count} certificates are proposed:',
  },
  'minutes.secretary': {
    vi: 'Thư ký hội đồng (ký, ghi rõ họ tên): ………………………………',
    en: 'Secretary (signature, name): ………………………………',
  },
  'minutes.items': { vi: 'II. Kết quả xét từng sản phẩm', en: 'II. Items' },
  'minutes.votes': {
    vi: 'Phiếu (tán thành / không / không ý kiến)',
    en: 'Votes (for / against / abstained)',
  },
  'minutes.notes': { vi: 'Ghi chú', en: 'Notes' },
  'minutes.outcome': { vi: 'Kết luận của hội đồng: {outcome}', en: 'The council {outcome}' },
  'minutes.chair': { vi: 'Chủ tịch hội đồng', en: 'Chair' },
  'minutes.print': { vi: 'In nội dung biên bản', en: 'Print' },
  'complaints.title': { vi: 'Khiếu nại về kết quả', en: 'Complaints about the results' },
  'complaints.none': { vi: 'Không có khiếu nại', en: 'No complaints' },
  'complaints.received': { vi: 'Nhận lúc {moment}', en: 'Received at {moment}' },
  'complaints.due': { vi: 'Hạn trả lời: hết ngày {day}', en: 'Answer by the end of {day}' },
  'complaints.overdue': { vi: 'Quá hạn trả lời', en: 'Overdue' },
  'complaints.state.received': { vi: 'Chờ trả lời', en: 'Waits for an answer' },
  'complaints.state.upheld': { vi: 'Chấp nhận', en: 'Upheld' },
  'complaints.state.rejected': { vi: 'Không chấp nhận', en: 'Rejected' },
  'complaints.state.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'complaints.answer': { vi: 'Trả lời', en: 'Answer' },
  'complaints.outcome': { vi: 'Khiếu nại', en: 'The complaint is' },
  'complaints.text': { vi: 'Nội dung trả lời', en: 'The answer' },
  'complaints.recognise': { vi: 'Sản phẩm', en: 'The product' },
  'complaints.recognise-no-change': { vi: 'Không đổi kết quả', en: 'Its result stays' },
  'complaints.recognise-yes': {
    vi: 'Được công nhận (cần quyết định bổ sung)',
    en: 'Is recognised (a further decision is needed)',
  },
  'complaints.recognise-no': {
    vi: 'Không còn được công nhận (cần quyết định bổ sung)',
    en: 'Is no longer recognised (a further decision is needed)',
  },
  'complaints.send': { vi: 'Gửi trả lời', en: 'Send the answer' },
  'complaints.send-told': {
    vi: 'Cơ sở khiếu nại nhận thư trả lời này.',
    en: 'The establishment gets this answer by mail.',
  },
  'complaints.send-outcome': { vi: 'Kết luận khiếu nại: {outcome}.', en: 'The complaint is: {outcome}.' },
  'complaints.outcome-needed': { vi: 'Hãy chọn kết luận.', en: 'Choose an outcome.' },
  'complaints.text-needed': { vi: 'Hãy ghi nội dung trả lời.', en: 'Write the answer.' },
} as const satisfies WebTexts;
