import type { ProblemTexts } from './problem-texts.ts';

export const outputProblems = {
  'output.other-subject': {
    status: 422,
    vi: 'Loại tệp này không tạo được cho đối tượng đã nêu.',
    en: 'This kind of file is not about such a thing.',
  },
  'output.other-format': {
    status: 422,
    vi: 'Loại tệp này không có định dạng đã chọn.',
    en: 'This kind of file is not made in this format.',
  },
  'output.not-yet': {
    status: 409,
    vi: 'Văn bản này chưa lập được: việc mà văn bản ghi lại chưa diễn ra.',
    en: 'This cannot be made yet: what it tells of has not happened.',
  },
  'output.names-makers': {
    status: 409,
    vi: 'Văn bản này nêu tên cơ sở. Người chấm điểm của đợt chấm theo mã được xem sau khi công bố kết quả.',
    en: 'This names the makers. Who judges a blind round may have it once the results are public.',
  },
  'output.sheet-not-locked': {
    status: 409,
    vi: 'Phiếu chấm điểm chỉ in được sau khi đã khóa.',
    en: 'A score sheet is printed once it is locked.',
  },
  'output.certificate-revoked': {
    status: 409,
    vi: 'Giấy chứng nhận đã bị thu hồi nên không in lại.',
    en: 'The certificate was revoked and is not printed again.',
  },
  'signed.not-sent-out': {
    status: 422,
    vi: 'Đây không phải là tệp do hệ thống lập để ký. Hãy ký số trên đúng tệp đã tải về.',
    en: 'This is not the file that was made here to be signed. Sign the very file that was downloaded.',
  },
  'signed.no-signature': {
    status: 422,
    vi: 'Tệp này chưa có chữ ký số.',
    en: 'This file has no digital signature.',
  },
  'signed.content-changed': {
    status: 422,
    vi: 'Nội dung văn bản đã bị thay đổi, hoặc chữ ký số không bao trùm toàn bộ tệp.',
    en: 'The content was changed, or the signature does not cover the whole file.',
  },
  'signed.not-a-pdf': {
    status: 409,
    vi: 'Chỉ nhận lại bản ký số của văn bản lập dưới dạng PDF.',
    en: 'Only a paper that was made as PDF comes back signed.',
  },
  'signed.too-many': {
    status: 409,
    vi: 'Văn bản này đã có quá nhiều bản nộp lại.',
    en: 'This paper came back too often.',
  },
  'output.not-made': {
    status: 409,
    vi: 'Tệp này chưa tạo xong.',
    en: 'This file is not made yet.',
  },
  'output.no-longer-kept': {
    status: 410,
    vi: 'Tệp này đã hết thời hạn lưu. Hãy yêu cầu tạo lại.',
    en: 'This file is no longer kept. Ask for it again.',
  },
  'output.fault': {
    status: 500,
    vi: 'Hệ thống không tạo được tệp này. Hãy yêu cầu tạo lại; nếu vẫn không được, hãy báo cho quản trị.',
    en: 'The system could not make this file. Ask for it again; if that does not help, tell the administrator.',
  },
} as const satisfies ProblemTexts;
