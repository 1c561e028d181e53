import type { WebTexts } from '../web-texts.ts';

/** Papers and photographs of a dossier. */
export const papersTexts = {
  'papers.lead': {
    vi: 'Chụp bằng điện thoại hoặc chọn tệp có sẵn. Mất mạng giữa chừng cũng không phải làm lại.',
    en: 'Take pictures with the phone or choose files. If the line drops, nothing has to be done again.',
  },
  'papers.required': { vi: 'Bắt buộc', en: 'Required' },
  'papers.optional': { vi: 'Nếu có', en: 'If any' },
  'papers.enough': { vi: 'Đã có', en: 'There' },
  'papers.sample': { vi: 'Thế nào là đạt', en: 'What a good one looks like' },
  'papers.limits': {
    vi: 'Nhận {kinds}; mỗi tệp tối đa {size}; nhiều nhất {count} tệp.',
    en: 'Takes {kinds}; up to {size} a file; at most {count} files.',
  },
  'papers.camera': { vi: 'Chụp ảnh', en: 'Take pictures' },
  'papers.camera-of': { vi: 'Chụp ảnh: {type}', en: 'Take pictures: {type}' },
  'papers.choose': { vi: 'Chọn tệp', en: 'Choose files' },
  'papers.valid-to': { vi: 'Giấy có giá trị đến ngày', en: 'The paper is valid until' },
  'papers.valid-to-hint': {
    vi: 'Chọn ngày trước khi thêm tệp. Bỏ trống nếu giấy không ghi thời hạn.',
    en: 'Choose the day before adding the file. Leave it empty if the paper has no term.',
  },
  'papers.valid-until': { vi: 'Có giá trị đến {day}', en: 'Valid until {day}' },
  'papers.lapsed': { vi: 'Đã hết giá trị ngày {day}', en: 'Lapsed on {day}' },
  'papers.files': { vi: 'Tệp của mục {type}', en: 'Files of {type}' },
  'papers.photo-count': {
    vi: 'Đã có {count}, cần ít nhất {needed} ảnh',
    en: '{count} of at least {needed} photographs',
  },
  'papers.state-preparing': { vi: 'Đang chuẩn bị', en: 'Being prepared' },
  'papers.state-waiting': { vi: 'Chờ gửi', en: 'Waiting to be sent' },
  'papers.state-sending': { vi: 'Đang gửi {percent}%', en: 'Being sent, {percent}%' },
  'papers.state-examining': { vi: 'Đang kiểm tra', en: 'Being examined' },
  'papers.state-clean': { vi: 'Đạt', en: 'Accepted' },
  'papers.state-refused': { vi: 'Không đạt', en: 'Refused' },
  'papers.state-failed': { vi: 'Chưa gửi được', en: 'Not sent' },
  'papers.progress': { vi: 'Đang gửi {name}', en: 'Sending {name}' },
  'papers.retry': { vi: 'Gửi lại', en: 'Send again' },
  'papers.retry-of': { vi: 'Gửi lại {name}', en: 'Send {name} again' },
  'papers.remove': { vi: 'Bỏ', en: 'Remove' },
  'papers.remove-of': { vi: 'Bỏ {name}', en: 'Remove {name}' },
  'papers.remove-title': { vi: 'Bỏ tệp này khỏi hồ sơ?', en: 'Take this file out of the dossier?' },
  'papers.remove-consequence': { vi: 'Bỏ tệp {name} khỏi hồ sơ.', en: 'Take {name} out of the dossier.' },
  'papers.removed': { vi: 'Đã bỏ {name}.', en: '{name} was removed.' },
  'papers.pages': { vi: '{count} trang', en: 'pages: {count}' },
  'papers.refused-title': { vi: 'Tệp chưa được nhận', en: 'Files that were not taken' },
  'papers.kind': {
    vi: '{name}: mục này chỉ nhận {allowed}. Hãy chụp ảnh giấy, hoặc lưu tệp thành PDF rồi chọn lại.',
    en: '{name}: this takes only {allowed}. Take a picture of the paper, or save the file as PDF and choose it again.',
  },
  'papers.too-large': {
    vi: '{name}: lớn hơn {size}. Hãy chụp lại bằng nút "Chụp ảnh" (ảnh được thu nhỏ), hoặc quét ở độ phân giải thấp hơn.',
    en: '{name}: larger than {size}. Use “Take pictures” (they are made smaller), or scan at a lower resolution.',
  },
  'papers.too-many': {
    vi: '{name}: mục này nhận nhiều nhất {maximum} tệp. Hãy bỏ bớt một tệp, hoặc ghép các trang thành một PDF.',
    en: '{name}: at most {maximum} files here. Remove one, or join pages into one PDF.',
  },
  'papers.full': {
    vi: '{name}: hồ sơ đã đủ {files} tệp hoặc {megabytes} MB. Hãy bỏ bớt tệp không bắt buộc.',
    en: '{name}: the dossier holds {files} files or {megabytes} MB already. Remove some that are not required.',
  },
  'papers.duplicate': {
    vi: '{name}: tệp này đã có trong hồ sơ (mục {type}). Không cần thêm lần nữa.',
    en: '{name}: this file is in the dossier already (under {type}). There is no need to add it again.',
  },
  'papers.empty': {
    vi: '{name}: tệp trống. Hãy mở thử trên máy rồi chọn lại.',
    en: '{name}: the file is empty. Open it on your device, then choose again.',
  },
  'papers.unknown': {
    vi: '{name}: không phải PDF, ảnh, Word hay Excel. Hãy chụp ảnh giấy, hoặc lưu thành PDF rồi chọn lại.',
    en: '{name}: no PDF, picture, Word or Excel file. Take a picture, or save it as PDF and choose again.',
  },
  'papers.instead': {
    vi: 'Hãy bỏ tệp này và thêm tệp khác.',
    en: 'Remove this file and add another.',
  },
  'papers.join-title': { vi: 'Chụp giấy tờ: {type}', en: 'Pictures of: {type}' },
  'papers.join-lead': {
    vi: 'Mỗi ảnh một trang. Các trang được ghép thành một tệp PDF.',
    en: 'One picture a page. The pages become one PDF file.',
  },
  'papers.shoot': { vi: 'Chụp một trang', en: 'Take a page' },
  'papers.shoot-more': { vi: 'Chụp trang tiếp', en: 'Take the next page' },
  'papers.from-album': { vi: 'Lấy ảnh có sẵn', en: 'Use pictures you have' },
  'papers.page': { vi: 'Trang {number}', en: 'Page {number}' },
  'papers.turn': { vi: 'Xoay trang {number}', en: 'Turn page {number}' },
  'papers.earlier': { vi: 'Đưa trang {number} lên trước', en: 'Move page {number} up' },
  'papers.later': { vi: 'Đưa trang {number} xuống sau', en: 'Move page {number} down' },
  'papers.drop': { vi: 'Bỏ trang {number}', en: 'Remove page {number}' },
  'papers.join': {
    vi: 'Ghép {count} trang và thêm vào hồ sơ',
    en: 'Join as one PDF and add it (pages: {count})',
  },
  'papers.join-later': { vi: 'Để sau, giữ các trang', en: 'Later, keep the pages' },
  'papers.join-on': { vi: 'Xem và ghép các trang', en: 'See and join the pages' },
  'papers.join-on-of': { vi: 'Xem và ghép các trang: {type}', en: 'See and join the pages: {type}' },
  'papers.pages-kept': {
    vi: 'Đã chụp {count} trang, còn giữ trên máy này. Các trang chưa ghép thì chưa vào hồ sơ.',
    en: 'Pages taken and kept on this device: {count}. They are not in the dossier until they are joined.',
  },
  'papers.join-failed': {
    vi: 'Máy này chưa đọc được ảnh vừa chọn. Hãy chụp lại, hoặc dùng "Chọn tệp".',
    en: 'This device could not read the picture. Take it again, or use “Choose files”.',
  },
  'papers.no-room': {
    vi: '{name}: máy đã hết chỗ nên chưa giữ được tệp này. Hãy xóa bớt ảnh, video hoặc ứng dụng không dùng, rồi thêm lại.',
    en: '{name}: this device has no room left to keep it. Delete pictures, videos or apps that you do not use, then add it again.',
  },
  'papers.join-no-room': {
    vi: 'Máy đã hết chỗ nên trang vừa chụp chưa được giữ. Hãy xóa bớt ảnh, video hoặc ứng dụng không dùng, rồi chụp lại.',
    en: 'This device has no room left: the last page was not kept. Delete pictures, videos or apps that you do not use, then take it again.',
  },
  'papers.cancel': { vi: 'Thôi', en: 'Cancel' },
  'papers.photos-lead': {
    vi: 'Ảnh màu, mỗi ảnh một góc khác nhau. Ảnh chụp được xoay đúng chiều và thu nhỏ trước khi gửi.',
    en: 'In colour, each from another angle. Pictures are turned upright and made smaller before they are sent.',
  },
} as const satisfies WebTexts;
