/** Said when the gateway refuses before the API is reached: it answers with a status and no sentence. */
export const gatewayProblems = {
  401: {
    vi: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.',
    en: 'Your session has ended. Please sign in again.',
  },
  403: { vi: 'Bạn không có quyền xem mục này.', en: 'You may not see this.' },
  404: { vi: 'Không tìm thấy mục này.', en: 'This was not found.' },
  413: { vi: 'Dữ liệu gửi đi quá lớn.', en: 'What was sent is too large.' },
  429: {
    vi: 'Hệ thống đang bận. Hãy thử lại sau ít phút.',
    en: 'The system is busy. Please try again in a few minutes.',
  },
  other: {
    vi: 'Máy chủ chưa trả lời được. Hãy thử lại sau ít phút.',
    en: 'The server could not answer. Please try again in a few minutes.',
  },
} as const;
