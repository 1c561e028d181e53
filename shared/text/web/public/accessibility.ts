import type { WebTexts } from '../web-texts.ts';

/** What the site promises to people who use it by keyboard, ear, magnifier or a slow line. */
export const accessibilityTexts = {
  'accessibility.title': { vi: 'Khả năng tiếp cận', en: 'Accessibility' },
  'accessibility.lead': {
    vi: 'Trang này được làm theo WCAG 2.2 mức AA. Mỗi trang được kiểm tra tự động bằng cả hai ngôn ngữ trong mỗi lần thay đổi.',
    en: 'This site is made to WCAG 2.2, level AA. Every page is checked by machine in both languages at each change.',
  },
  'accessibility.keyboard': {
    vi: 'Dùng được chỉ bằng bàn phím: nộp hồ sơ, kiểm tra hồ sơ và chấm điểm.',
    en: 'All of filing, screening and scoring works by keyboard alone.',
  },
  'accessibility.reader': {
    vi: 'Đọc được bằng trình đọc màn hình: mỗi ô có nhãn, lỗi được đọc và dẫn đến ô cần sửa.',
    en: 'It works with screen readers: each field has its label, errors are read out and lead to their field.',
  },
  'accessibility.small': {
    vi: 'Dùng được trên màn hình rộng 320 điểm ảnh và khi phóng chữ đến 400 %.',
    en: 'It works on screens of 320 pixels and with text enlarged to 400 %.',
  },
  'accessibility.line': {
    vi: 'Dùng được khi mạng chậm hoặc mất mạng: những gì đã nhập nằm trên máy và được gửi khi có mạng.',
    en: 'It works on slow or missing lines: what you type stays on the device and is sent when there is a line.',
  },
  'accessibility.colour': {
    vi: 'Không chỗ nào chỉ dùng màu để báo tin; giảm chuyển động nếu máy yêu cầu.',
    en: 'Nothing is told by colour alone; motion is reduced where the device asks for it.',
  },
  'accessibility.limits-title': { vi: 'Còn hạn chế', en: 'Known limits' },
  'accessibility.limits': {
    vi: 'Tệp do cơ sở nộp (ảnh chụp, bản quét) có thể không đọc được bằng máy. Chưa có người dùng trình đọc màn hình nào thử toàn bộ hệ thống.',
    en: 'Files that producers file (photographs, scans) may not be readable by machine. No person who uses a screen reader has yet tried the whole system.',
  },
  'accessibility.tell': {
    vi: 'Gặp khó khăn khi dùng trang? Hãy báo cơ quan thường trực ghi trên trang của đợt bình chọn.',
    en: 'Something in your way? Tell the standing body named on the page of the round.',
  },
} as const satisfies WebTexts;
