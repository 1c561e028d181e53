import type { WebTexts } from '../web-texts.ts';

/** Requests about personal data. */
export const dataRequestsTexts = {
  'frame.data-requests': { vi: 'Yêu cầu về dữ liệu cá nhân', en: 'Requests about personal data' },
  'requests.lead': {
    vi: 'Trả lời trong hai ngày làm việc (Nghị định 356/2025/NĐ-CP).',
    en: 'To be answered within two working days (Decree 356/2025/NĐ-CP).',
  },
  'requests.none': { vi: 'Chưa có yêu cầu nào', en: 'No request yet' },
  'requests.right': { vi: 'Yêu cầu', en: 'Request' },
  'requests.open': { vi: 'chờ trả lời', en: 'waits for its answer' },
  'requests.late': { vi: 'quá hạn', en: 'late' },
  'requests.due': { vi: 'chậm nhất {due}', en: 'by {due}' },
  'requests.granted': { vi: 'đã thực hiện', en: 'done' },
  'requests.partly': { vi: 'thực hiện một phần', en: 'done in part' },
  'requests.refused': { vi: 'không thực hiện', en: 'refused' },
  'requests.answer': { vi: 'Trả lời', en: 'Answer' },
  'requests.answer-which': { vi: 'Trả lời {name}', en: 'Answer {name}' },
  'requests.grant': { vi: 'Thực hiện', en: 'Grant' },
  'requests.refuse': { vi: 'Không thực hiện', en: 'Refuse' },
  'requests.text': { vi: 'Nội dung trả lời', en: 'Answer in words' },
  'requests.erases': {
    vi: 'Xóa {fields} trường trong {records} bản ghi `{kind}`, không khôi phục được',
    en: 'Erase {fields} fields of {records} records `{kind}`, for good',
  },
  'requests.keeps': {
    vi: 'Giữ {records} bản ghi `{kind}`: {reason}',
    en: 'Keep {records} records `{kind}`: {reason}',
  },
  'requests.left': {
    vi: 'Còn {left} bản ghi chưa xóa: bấm trả lời lần nữa.',
    en: '{left} records are left: press answer once more.',
  },
} as const satisfies WebTexts;
