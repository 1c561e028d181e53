import type { WebTexts } from '../web-texts.ts';

/** What the frame around every page says. */
export const shellTexts = {
  'shell.name': { vi: 'Tiêu Biểu', en: 'Tiêu Biểu' },
  'shell.programme': {
    vi: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu',
    en: 'Selection of typical rural industrial products',
  },
  'shell.skip': { vi: 'Đến nội dung chính', en: 'Skip to the main content' },
  'shell.main-navigation': { vi: 'Mục chính', en: 'Main' },
  'shell.menu': { vi: 'Danh mục', en: 'Menu' },
  'shell.home': { vi: 'Trang chủ', en: 'Home' },
  'shell.status': { vi: 'Tra cứu hồ sơ', en: 'Look up a dossier' },
  'shell.certificates': { vi: 'Kiểm tra giấy chứng nhận', en: 'Check a certificate' },
  'shell.results': { vi: 'Kết quả', en: 'Results' },
  'shell.producer': { vi: 'Nộp hồ sơ', en: 'File a dossier' },
  'shell.office': { vi: 'Bàn làm việc', en: 'Office' },
  'shell.jury': { vi: 'Chấm điểm', en: 'Judging' },
  'shell.council': { vi: 'Hội đồng', en: 'Council' },
  'shell.sign-in': { vi: 'Đăng nhập', en: 'Sign in' },
  'shell.sign-out': { vi: 'Đăng xuất', en: 'Sign out' },
  'shell.signed-in-as': { vi: 'Đang đăng nhập: {name}', en: 'Signed in as {name}' },
  'shell.other-language': { vi: 'English', en: 'Tiếng Việt' },
  'shell.api': { vi: 'API cho lập trình viên', en: 'API for developers' },
  'shell.accessibility': { vi: 'Khả năng tiếp cận', en: 'Accessibility' },
  'shell.footer': {
    vi: 'Hệ thống chạy mỗi đợt bình chọn từ ngày mở đến khi cấp giấy chứng nhận.',
    en: 'The system that runs each selection round from its opening to its certificates.',
  },
  'shell.loading': { vi: 'Đang tải…', en: 'Loading…' },
  'shell.face-not-loaded': {
    vi: 'Chưa tải được trang này. Hãy kiểm tra đường truyền rồi thử lại.',
    en: 'This page could not be loaded. Check your connection and try again.',
  },
  'shell.try-again': { vi: 'Thử lại', en: 'Try again' },
  'shell.expired': {
    vi: 'Phiên đăng nhập đã hết. Những gì bạn đã nhập vẫn còn trên máy này.',
    en: 'Your session has ended. Everything you typed is kept on this device.',
  },
  'shell.expired-in-page': {
    vi: 'Phiên đăng nhập đã hết. Những gì bạn đã nhập vẫn còn trên trang này: hãy đăng nhập lại ở thẻ mới rồi quay về đây.',
    en: 'Your session has ended. Everything you typed is still on this page: sign in again in a new tab, then come back here.',
  },
  'shell.sign-in-again': { vi: 'Đăng nhập lại', en: 'Sign in again' },
  'shell.sign-in-beside': { vi: 'Đăng nhập lại (mở thẻ mới)', en: 'Sign in again (opens a new tab)' },
  'shell.signed-in-again-title': { vi: 'Đã đăng nhập lại', en: 'You are signed in again' },
  'shell.signed-in-again': {
    vi: 'Bạn có thể đóng thẻ này và quay về thẻ đang làm dở: mọi thứ bạn đã nhập vẫn còn ở đó.',
    en: 'You can close this tab and go back to the one you were working in: everything you typed is still there.',
  },
  'shell.signing-in': { vi: 'Đang đăng nhập…', en: 'Signing in…' },
  'shell.sign-in-failed': {
    vi: 'Đăng nhập chưa xong. Hãy thử đăng nhập lại.',
    en: 'The sign-in was not completed. Please sign in again.',
  },
  'shell.sign-in-unreachable': {
    vi: 'Chưa đến được trang đăng nhập. Hãy kiểm tra mạng rồi thử lại.',
    en: 'The sign-in page could not be reached. Check your connection and try again.',
  },
  'shell.must-sign-in': {
    vi: 'Bạn cần đăng nhập để vào trang này.',
    en: 'You need to sign in to see this page.',
  },
  'shell.must-sign-in-title': { vi: 'Cần đăng nhập', en: 'Sign in needed' },
  'shell.kept-copy': {
    vi: 'Đang xem bản lưu trên máy này, đọc lúc {moment}.',
    en: 'Shown from this device, read at {moment}.',
  },
  'shell.making': { vi: 'Đang tạo', en: 'Being made' },
  'shell.make-failed': {
    vi: 'Chưa tạo được tệp do mất kết nối. Hãy thử lại.',
    en: 'The file was not made, since there is no line. Try again.',
  },
  'shell.download': { vi: 'Tải về', en: 'Download' },
  'shell.download-failed': {
    vi: 'Chưa tải được tệp. Hãy thử lại khi có mạng.',
    en: 'The file could not be had. Try again when there is a line.',
  },
  'shell.new-version': { vi: 'Đã có bản mới của trang.', en: 'A new version of this site is ready.' },
  'shell.reload': { vi: 'Tải lại', en: 'Reload' },
  'shell.broken-title': { vi: 'Trang gặp lỗi', en: 'Something broke on this page' },
  'shell.broken': {
    vi: 'Những gì đã lưu vẫn còn. Hãy tải lại trang; nếu vẫn lỗi, hãy báo cơ quan thường trực.',
    en: 'What was saved is still there. Reload the page; if it fails again, tell the standing body.',
  },
  'shell.not-found-title': { vi: 'Không có trang này', en: 'There is no such page' },
  'shell.not-found': {
    vi: 'Địa chỉ có thể bị gõ sai hoặc đã cũ.',
    en: 'The address may be mistyped or out of date.',
  },
  'shell.leave-title': { vi: 'Rời trang khi chưa gửi?', en: 'Leave what is not sent?' },
  'shell.leave-lost': {
    vi: 'Những gì bạn đã viết trên trang này chưa được gửi và sẽ mất.',
    en: 'What you have written on this page is not sent and will be lost.',
  },
  'shell.leave-yes': { vi: 'Rời trang', en: 'Leave the page' },
} as const satisfies WebTexts;
