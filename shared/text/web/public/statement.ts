import type { WebTexts } from '../web-texts.ts';

/** Signed statements of certificates: to save, and to check on one's own device. */
export const statementTexts = {
  'statement.section': { vi: 'Bản xác nhận có chữ ký số', en: 'Signed statement' },
  'statement.lead': {
    vi: 'Tệp nhỏ ghi giấy chứng nhận đang thế nào vào lúc này, có chữ ký số. Người nhận kiểm tra được mà không cần hỏi lại hệ thống.',
    en: 'A small file that says how the certificate stands at this moment, signed. Whoever gets it can check it without asking the system.',
  },
  'statement.save': { vi: 'Tải bản xác nhận', en: 'Save the statement' },
  'statement.save-failed': {
    vi: 'Chưa tải được. Hãy thử lại sau ít phút.',
    en: 'It could not be saved. Please try again in some minutes.',
  },
  'statement.check-link': { vi: 'Kiểm tra một bản xác nhận', en: 'Check a statement' },
  'statement.title': { vi: 'Kiểm tra bản xác nhận có chữ ký số', en: 'Check a signed statement' },
  'statement.page-lead': {
    vi: 'Việc kiểm tra diễn ra ngay trên máy của bạn, không gửi gì đi; trang đã mở thì dùng được cả khi mất mạng.',
    en: 'It is checked on your own device and nothing is sent; once open, the page works without a line.',
  },
  'statement.text': { vi: 'Nội dung bản xác nhận', en: 'Text of the statement' },
  'statement.text-hint': {
    vi: 'Dán nội dung tệp .jws vào đây, hoặc mở tệp.',
    en: 'Paste what the .jws file holds, or open the file.',
  },
  'statement.check': { vi: 'Kiểm tra', en: 'Check' },
  'statement.open': { vi: 'Mở tệp', en: 'Open a file' },
  'statement.genuine': {
    vi: 'Chữ ký đúng: bản xác nhận do hệ thống này cấp',
    en: 'The signature holds: this system gave the statement',
  },
  'statement.genuine-hint': {
    vi: 'Nội dung chưa bị sửa. Tình trạng là của thời điểm ghi dưới đây; về sau có thể đã thay đổi.',
    en: 'Nothing in it was changed. The status is that of the moment below; it may have changed since.',
  },
  'statement.changed': { vi: 'Chữ ký không đúng', en: 'The signature does not hold' },
  'statement.changed-hint': {
    vi: 'Nội dung đã bị sửa hoặc chữ ký là của người khác. Đừng tin bản này.',
    en: 'It was changed, or somebody else signed it. Do not rely on it.',
  },
  'statement.unknown-key': { vi: 'Không rõ khóa đã ký', en: 'The signing key is not known' },
  'statement.unknown-key-hint': {
    vi: 'Khóa ký không nằm trong các khóa đã công bố. Nếu đang mất mạng, hãy thử lại khi có mạng.',
    en: 'The key is none of those published. If you are offline, try again with a line.',
  },
  'statement.no-statement': { vi: 'Đây không phải bản xác nhận', en: 'This is no statement' },
  'statement.no-statement-hint': {
    vi: 'Hãy dán toàn bộ nội dung tệp, không thêm bớt ký tự nào.',
    en: 'Paste all that the file holds, with nothing added or left out.',
  },
  'statement.status': { vi: 'Tình trạng', en: 'Status' },
  'statement.status-since': { vi: '{status}, từ ngày {day}', en: '{status}, since {day}' },
  'statement.revoked-by': { vi: 'Quyết định thu hồi', en: 'Revoked by' },
  'statement.as-of': { vi: 'Vào lúc', en: 'As of' },
  'statement.by-hand': {
    vi: 'Cách khác, không cần trang này: khóa công khai ở /v1/public/signing-keys (JWK, ES256); lệnh npm run check-certificate trong mã nguồn chỉ cần hai tệp.',
    en: 'Without this page: the public keys are at /v1/public/signing-keys (JWK, ES256); the command npm run check-certificate of the sources needs two files alone.',
  },
} as const satisfies WebTexts;
