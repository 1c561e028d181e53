import type { ProblemTexts } from './problem-texts.ts';

/** What can be wrong with a document of a dossier, and what examining a file can find. */
export const fileProblems = {
  'document.type-not-asked': {
    status: 422,
    vi: 'Đợt này không nhận loại giấy tờ {type}.',
    en: 'The round does not take documents of type {type}.',
  },
  'document.kind-not-allowed': {
    status: 422,
    vi: 'Loại giấy tờ này chỉ nhận: {allowed}.',
    en: 'This type of document takes: {allowed}.',
  },
  'document.too-large': {
    status: 422,
    vi: 'Tệp lớn hơn mức cho phép ({maximum} byte).',
    en: 'The file exceeds {maximum} bytes.',
  },
  'document.too-many': {
    status: 409,
    vi: 'Mỗi hồ sơ chỉ nhận {maximum} tệp loại {type}.',
    en: 'A dossier takes {maximum} files of type {type}.',
  },
  'dossier.full': {
    status: 409,
    vi: 'Hồ sơ đã đầy ({files} tệp, {megabytes} MB).',
    en: 'The dossier is full ({files} files, {megabytes} MB).',
  },
  'document.duplicate': {
    status: 409,
    vi: 'Tệp này đã có trong hồ sơ (mục {type}).',
    en: 'This very file is in the dossier already (under {type}).',
  },
  'document.no-parts': {
    status: 409,
    vi: 'Tệp này không tải theo từng phần.',
    en: 'This file is not being uploaded in parts.',
  },
  'document.parts-missing': {
    status: 409,
    vi: 'Mới tải được {present} trên {needed} phần.',
    en: '{present} of {needed} parts are there.',
  },
  'document.not-clean': {
    status: 409,
    vi: 'Tệp chưa được kiểm tra xong hoặc không đạt.',
    en: 'The file is not examined yet, or was refused.',
  },
  'document.no-preview': { status: 404, vi: 'Tệp này không có ảnh xem trước.', en: 'It has no preview.' },
  'file.empty': { status: 422, vi: 'Tệp trống.', en: 'The file is empty.' },
  'file.too-large': { status: 422, vi: 'Tệp quá lớn.', en: 'The file is too large.' },
  'file.kind-unknown': {
    status: 422,
    vi: 'Nội dung không phải PDF, JPEG, PNG, HEIC, DOCX hay XLSX.',
    en: 'Its content is none of PDF, JPEG, PNG, HEIC, DOCX, XLSX.',
  },
  'file.kind-not-allowed': {
    status: 422,
    vi: 'Loại giấy tờ này không nhận tệp như vậy.',
    en: 'This type of document does not take such a file.',
  },
  'file.not-as-declared': {
    status: 422,
    vi: 'Tệp đã tải lên khác với tệp đã khai (kích thước, nội dung hoặc loại).',
    en: 'What was uploaded is not what was announced (size, content or kind).',
  },
  'file.truncated': { status: 422, vi: 'Tệp bị cắt giữa chừng.', en: 'The file is cut short.' },
  'file.damaged': { status: 422, vi: 'Tệp bị hỏng.', en: 'The file is damaged.' },
  'file.disguised': {
    status: 422,
    vi: 'Trong tệp có giấu một tệp khác.',
    en: 'Another file is hidden in this one.',
  },
  'file.encrypted': { status: 422, vi: 'Tệp có mật khẩu.', en: 'The file is locked by a password.' },
  'file.too-complex': {
    status: 422,
    vi: 'Cấu trúc tệp quá phức tạp; xin in lại thành PDF.',
    en: 'The file is built too intricately; print it to PDF anew.',
  },
  'file.archive-bomb': {
    status: 422,
    vi: 'Tệp nén phình ra quá mức.',
    en: 'The file expands beyond all measure.',
  },
  'file.archive-unsafe': {
    status: 422,
    vi: 'Tệp chứa thành phần không an toàn.',
    en: 'The file holds unsafe parts.',
  },
  'file.malware': { status: 422, vi: 'Tệp có mã độc.', en: 'The file carries malware.' },
  'file.scan-failed': {
    status: 422,
    vi: 'Chưa quét được mã độc.',
    en: 'It could not be scanned for malware.',
  },
  'file.active-content': {
    status: 422,
    vi: 'PDF có mã chạy hoặc tệp đính kèm.',
    en: 'The PDF holds scripts or attachments.',
  },
  'file.macros': { status: 422, vi: 'Tệp có macro.', en: 'The file holds macros.' },
  'file.external-links': {
    status: 422,
    vi: 'Tệp tự tải nội dung từ bên ngoài.',
    en: 'The file loads content from elsewhere.',
  },
  'file.embedded-objects': { status: 422, vi: 'Tệp có nhúng tệp khác.', en: 'The file embeds other files.' },
  'file.animated': { status: 422, vi: 'Ảnh động không được nhận.', en: 'Moving pictures are not taken.' },
  'file.too-many-pages': { status: 422, vi: 'Quá nhiều trang.', en: 'Too many pages.' },
  'file.too-many-pixels': { status: 422, vi: 'Ảnh quá lớn.', en: 'The picture has too many pixels.' },
  'file.picture-too-heavy': {
    status: 422,
    vi: 'Ảnh lớn được lưu ở dạng khó mở (JPEG lũy tiến, PNG đan xen hoặc ảnh quá dài); xin lưu lại thành JPEG thường.',
    en: 'A large picture in a form that is costly to open (progressive JPEG, interlaced or very long PNG); save it as an ordinary JPEG.',
  },
  'file.photo-below-print-size': {
    status: 422,
    vi: 'Ảnh nhỏ hơn cỡ in 10 x 15 cm ở 300 dpi (1181 x 1772 điểm).',
    en: 'Below print size: 10 x 15 cm at 300 dpi is 1181 x 1772 pixels.',
  },
  'file.photo-without-preview': {
    status: 422,
    vi: 'Ảnh HEIC được giữ nhưng không có ảnh xem trước: giám khảo của đợt chấm kín không thấy được; nên gửi ảnh JPEG.',
    en: 'A HEIC photograph is kept, without a preview: jurors of a blind round do not see it; better send a JPEG.',
  },
} as const satisfies ProblemTexts;
