import type { WebTexts } from '../web-texts.ts';

/** The review before submitting, the declaration and the press on the button. */
export const reviewTexts = {
  'review.lead': {
    vi: 'Cơ quan tổ chức sẽ thấy hồ sơ đúng như dưới đây.',
    en: 'The organisers will see the dossier just as it stands here.',
  },
  'review.change': { vi: 'Sửa', en: 'Change' },
  'review.change-of': { vi: 'Sửa: {what}', en: 'Change: {what}' },
  'review.empty': { vi: 'Chưa điền', en: 'Not filled in' },
  'review.figures': {
    vi: 'Năm {year}: {staff} lao động; doanh thu {revenue}; vốn {capital}',
    en: '{year}: staff {staff}; revenue {revenue}; capital {capital}',
  },
  'review.yes': { vi: 'Có', en: 'Yes' },
  'review.no': { vi: 'Không', en: 'No' },
  'review.no-files': { vi: 'Chưa có tệp', en: 'No file' },
  'review.missing': {
    vi: 'Còn thiếu {count} mục. Bạn xem được, nhưng chưa nộp được.',
    en: 'Still missing: {count}. You can look, but not submit yet.',
  },
  'review.to-submit': { vi: 'Tiếp tục đến phần nộp', en: 'Continue to submitting' },
  'submit.before': {
    vi: 'Khi chưa nộp, bạn sửa hồ sơ được đến {until}. Nộp rồi thì không sửa trực tiếp; muốn sửa, hãy rút hồ sơ, chép sang hồ sơ mới, sửa và nộp lại, cũng trước {until}.',
    en: 'Until you submit, you can change the dossier until {until}. Once submitted it cannot be changed itself: withdraw it, copy it into a new one, change that and submit again, also before {until}.',
  },
  'submit.declaration': { vi: 'Lời cam đoan', en: 'Declaration' },
  'submit.accept': { vi: 'Tôi đã đọc và cam đoan như trên', en: 'I have read and declare this' },
  'submit.accept-needed': { vi: 'Cần đánh dấu vào lời cam đoan.', en: 'Tick the declaration.' },
  'submit.name': { vi: 'Họ và tên người cam đoan', en: 'Your full name' },
  'submit.name-hint': {
    vi: 'Gõ đủ họ và tên, như ký tên trên giấy.',
    en: 'In full, as you would sign on paper.',
  },
  'submit.name-needed': { vi: 'Cần gõ họ và tên người cam đoan.', en: 'Type your full name.' },
  'submit.press': { vi: 'Nộp hồ sơ', en: 'Submit the dossier' },
  'submit.missing-title': {
    vi: 'Chưa nộp được: còn thiếu {count} mục',
    en: 'Not yet; still missing: {count}',
  },
  'submit.files-title': { vi: 'Tệp còn đang gửi', en: 'Files still on their way' },
  'submit.files': {
    vi: 'Còn {count} tệp đang chờ gửi hoặc chờ kiểm tra. Bạn cứ bấm nộp: hồ sơ được gửi ngay khi các tệp đã đạt, miễn là trước {until}.',
    en: 'Files waiting to be sent or examined: {count}. You can submit now: the dossier goes as soon as they are accepted, if that is before {until}.',
  },
  'submit.offline': {
    vi: 'Đang không có mạng. Bạn cứ bấm nộp; máy sẽ gửi khi có mạng. Hồ sơ chỉ được tính khi máy chủ đã nhận, trước {until}.',
    en: 'There is no line. You can submit; it is sent when there is one. It counts only once the server has it, before {until}.',
  },
  'submit.sending-title': { vi: 'Đang gửi hồ sơ…', en: 'The dossier is being sent…' },
  'submit.waiting-title': { vi: 'Chờ gửi', en: 'Waiting to be sent' },
  'submit.waiting-line': {
    vi: 'Chưa có mạng. Hồ sơ sẽ tự gửi khi có mạng và chỉ được tính khi máy chủ đã nhận, trước {until}. Hãy mở lại trang này trước giờ đó.',
    en: 'There is no line. The dossier is sent by itself when there is one, and counts only once the server has it, before {until}. Open this page again before then.',
  },
  'submit.waiting-sign-in': {
    vi: 'Phiên đăng nhập đã hết. Đăng nhập lại thì hồ sơ được gửi tiếp.',
    en: 'Your session has ended. Sign in again and the dossier is sent.',
  },
  'submit.waiting-files': {
    vi: 'Các tệp còn đang gửi hoặc kiểm tra. Hồ sơ được gửi ngay sau đó; hãy để trang này mở.',
    en: 'Files are still being sent or examined. The dossier goes right after them; keep this page open.',
  },
  'submit.waiting-records': {
    vi: 'Những gì bạn vừa sửa đang được gửi trước. Hồ sơ được gửi ngay sau đó.',
    en: 'What you last changed is sent first. The dossier goes right after it.',
  },
  'submit.cancel': { vi: 'Thôi, chưa nộp', en: 'Do not submit yet' },
  'submit.cancelled': { vi: 'Đã dừng. Hồ sơ chưa nộp.', en: 'Stopped. The dossier is not submitted.' },
  'submit.moved': {
    vi: 'Sau khi bạn bấm nộp, hồ sơ đã được sửa từ máy khác. Hãy xem lại nội dung hiện nay rồi bấm nộp lần nữa.',
    en: 'After you pressed submit, the dossier was changed on another device. Look at it as it is now, then submit again.',
  },
  'submit.moved-review': { vi: 'Xem lại hồ sơ', en: 'Look at the dossier' },
  'submit.refused-title': { vi: 'Hồ sơ chưa nộp được', en: 'The dossier was not submitted' },
} as const satisfies WebTexts;
