import type { ProblemTexts } from './problem-texts.ts';

export const commonProblems = {
  'request.malformed': { status: 400, vi: 'Yêu cầu không đọc được.', en: 'The request cannot be read.' },
  'request.invalid': { status: 422, vi: 'Một số trường chưa đúng.', en: 'Some fields are wrong.' },
  'request.too-large': { status: 413, vi: 'Yêu cầu quá lớn.', en: 'The request is too large.' },
  'request.media-type': {
    status: 415,
    vi: 'Nội dung phải là application/json.',
    en: 'The body must be application/json.',
  },
  'request.idempotency-key-missing': {
    status: 400,
    vi: 'Thiếu Idempotency-Key.',
    en: 'The Idempotency-Key header is missing.',
  },
  'request.idempotency-key-malformed': {
    status: 400,
    vi: 'Idempotency-Key phải dài 8 đến 128 ký tự.',
    en: 'The Idempotency-Key must have 8 to 128 visible characters.',
  },
  'request.idempotency-conflict': {
    status: 422,
    vi: 'Idempotency-Key này đã dùng cho một yêu cầu khác.',
    en: 'This Idempotency-Key was used for another request.',
  },
  'request.version-missing': {
    status: 428,
    vi: 'Thiếu If-Match: hãy đọc bản hiện tại trước.',
    en: 'If-Match is missing: read the current version first.',
  },
  'request.version-stale': {
    status: 412,
    vi: 'Dữ liệu đã được thay đổi ở nơi khác (bản {current}). Hãy tải lại.',
    en: 'It was changed elsewhere meanwhile (version {current}). Load it again.',
  },
  'request.cursor-invalid': { status: 400, vi: 'Vị trí trang không hợp lệ.', en: 'The cursor is not valid.' },
  'request.too-many': {
    status: 429,
    vi: 'Quá nhiều yêu cầu. Hãy thử lại sau ít phút.',
    en: 'Too many requests. Try again in a few minutes.',
  },
  'access.sign-in': { status: 401, vi: 'Hãy đăng nhập.', en: 'Sign in first.' },
  'access.denied': { status: 403, vi: 'Bạn không có quyền làm việc này.', en: 'You may not do this.' },
  'resource.not-found': { status: 404, vi: 'Không tìm thấy.', en: 'Not found.' },
  'service.unavailable': {
    status: 503,
    vi: 'Hệ thống đang bận. Hãy thử lại; việc đã gửi không bao giờ bị ghi hai lần.',
    en: 'The system is busy. Try again: what was sent is never recorded twice.',
  },
  'service.fault': {
    status: 500,
    vi: 'Có lỗi ở phía hệ thống. Mã yêu cầu: {requestId}.',
    en: 'Something failed on our side. Request: {requestId}.',
  },
  'field.required': { status: 422, vi: 'Cần điền.', en: 'Required.' },
  'field.unknown': { status: 422, vi: 'Trường này không có trong mẫu.', en: 'This field is not known.' },
  'field.type': { status: 422, vi: 'Sai kiểu dữ liệu.', en: 'Wrong type.' },
  'field.too-small': {
    status: 422,
    vi: 'Nhỏ hơn mức cho phép ({minimum}).',
    en: 'Below the minimum ({minimum}).',
  },
  'field.too-big': {
    status: 422,
    vi: 'Vượt mức cho phép ({maximum}).',
    en: 'Above the maximum ({maximum}).',
  },
  'field.option': { status: 422, vi: 'Không thuộc các lựa chọn.', en: 'Not one of the options.' },
  'field.format': { status: 422, vi: 'Sai định dạng.', en: 'Wrong format.' },
  'text.not-text': { status: 422, vi: 'Cần là chữ.', en: 'Must be text.' },
  'text.empty': { status: 422, vi: 'Cần điền.', en: 'Required.' },
  'text.no-letter': {
    status: 422,
    vi: 'Cần có ít nhất một chữ cái hoặc chữ số.',
    en: 'Needs at least one letter or digit.',
  },
  'text.too-long': { status: 422, vi: 'Quá dài.', en: 'Too long.' },
  'text.forbidden-character': {
    status: 422,
    vi: 'Có ký tự không được dùng (ký tự điều khiển hoặc ẩn).',
    en: 'Holds a character that is not allowed (control or invisible).',
  },
  'id.malformed': { status: 422, vi: 'Mã không đúng dạng.', en: 'Malformed identifier.' },
  'selection-code.malformed': {
    status: 422,
    vi: 'Mã số bình chọn không đúng.',
    en: 'Not a selection code.',
  },
  'certificate-code.malformed': {
    status: 422,
    vi: 'Mã tra cứu giấy chứng nhận không đúng.',
    en: 'Not the code of a certificate.',
  },
  'receipt-code.malformed': { status: 422, vi: 'Mã hồ sơ không đúng.', en: 'Not a receipt code.' },
  'time.not-an-instant': {
    status: 422,
    vi: 'Cần thời điểm UTC dạng 2026-11-23T05:00:00Z.',
    en: 'Needs a UTC moment such as 2026-11-23T05:00:00Z.',
  },
  'time.not-a-day': { status: 422, vi: 'Cần ngày dạng 2026-11-23.', en: 'Needs a day such as 2026-11-23.' },
  'place.province': { status: 422, vi: 'Mã tỉnh gồm 2 chữ số.', en: 'A province code has 2 digits.' },
  'place.commune': { status: 422, vi: 'Mã xã gồm 5 chữ số.', en: 'A commune code has 5 digits.' },
} as const satisfies ProblemTexts;
