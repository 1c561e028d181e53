import type { WebTexts } from '../web-texts.ts';

/** The page of one's personal data. */
export const dataTexts = {
  'data.title': { vi: 'Dữ liệu cá nhân của tôi', en: 'My personal data' },
  'data.lead': {
    vi: 'Hệ thống giữ thông tin của cơ sở để xét hồ sơ và liên hệ với bạn.',
    en: 'What is kept of your establishment serves to examine its dossiers and to reach you.',
  },
  'data.none': { vi: 'Bạn chưa đăng ký cơ sở nào', en: 'You have registered no establishment' },
  'data.copy': { vi: 'Tải bản sao', en: 'Download a copy' },
  'data.copy-lead': {
    vi: 'Bản sao gồm mọi điều hệ thống đang giữ về cơ sở mà bạn được xem, trong một tệp JSON.',
    en: 'The copy holds all that is kept of the establishment and that you may see, in one JSON file.',
  },
  'data.copy-failed': { vi: 'Chưa tải được. Hãy thử lại.', en: 'It could not be downloaded. Try again.' },
  'data.lead-ask': {
    vi: 'Yêu cầu được trả lời trong hai ngày làm việc. Hồ sơ đã nộp phải lưu theo luật nên không xóa được.',
    en: 'A request is answered within two working days. What was filed is kept by law and cannot be erased.',
  },
  'data.right': { vi: 'Yêu cầu', en: 'Request' },
  'data.text': { vi: 'Nói thêm (không bắt buộc)', en: 'More about it (not required)' },
  'data.send': { vi: 'Gửi yêu cầu', en: 'Send the request' },
  'data.asked': {
    vi: 'Gửi lúc {at}; trả lời chậm nhất {due}.',
    en: 'Sent at {at}; to be answered by {due}.',
  },
  'data.granted': { vi: 'Đã thực hiện.', en: 'Done.' },
  'data.partly': { vi: 'Đã thực hiện một phần.', en: 'Done in part.' },
  'data.refused': { vi: 'Không thực hiện.', en: 'Refused.' },
  'data.kept': { vi: 'Còn giữ: {reason}.', en: 'Kept: {reason}.' },
} as const satisfies WebTexts;
