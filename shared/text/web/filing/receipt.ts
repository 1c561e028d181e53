import type { WebTexts } from '../web-texts.ts';

/** The receipt: on the screen, on paper and as a picture. */
export const receiptTexts = {
  'receipt.title': { vi: 'Đã nộp hồ sơ', en: 'The dossier is submitted' },
  'receipt.lead': {
    vi: 'Máy chủ đã nhận hồ sơ lúc {at}. Hãy giữ mã hồ sơ để tra cứu.',
    en: 'The server has it since {at}. Keep the code to look it up.',
  },
  'receipt.code': { vi: 'Mã hồ sơ', en: 'Code of the dossier' },
  'receipt.print': { vi: 'In phiếu tiếp nhận', en: 'Print the receipt' },
  'receipt.save': { vi: 'Lưu thành ảnh', en: 'Save as a picture' },
  'receipt.saved': { vi: 'Đã lưu ảnh phiếu tiếp nhận.', en: 'The picture of the receipt was saved.' },
  'receipt.file': { vi: 'phieu-tiep-nhan-{code}.png', en: 'receipt-{code}.png' },
  'receipt.qr': { vi: 'Mã QR để tra cứu hồ sơ {code}', en: 'QR code to look up dossier {code}' },
  'receipt.paper': { vi: 'PHIẾU TIẾP NHẬN HỒ SƠ', en: 'RECEIPT FOR A DOSSIER' },
  'receipt.product': { vi: 'Sản phẩm', en: 'Product' },
  'receipt.establishment': { vi: 'Cơ sở', en: 'Establishment' },
  'receipt.round': { vi: 'Đợt bình chọn', en: 'Round' },
  'receipt.group': { vi: 'Nhóm', en: 'Group' },
  'receipt.received': { vi: 'Thời điểm tiếp nhận', en: 'Received at' },
  'receipt.declared-by': { vi: 'Người cam đoan', en: 'Declared by' },
  'receipt.filed-by': { vi: 'Người nộp hộ', en: 'Filed by' },
  'receipt.contents': { vi: 'Thành phần hồ sơ đã nhận', en: 'What was received' },
  'receipt.paper-name': { vi: 'Tên giấy tờ', en: 'Paper' },
  'receipt.files': { vi: 'Số tệp', en: 'Files' },
  'receipt.next': { vi: 'Việc tiếp theo', en: 'What happens next' },
  'receipt.step-closing': { vi: 'Hết hạn nhận hồ sơ', en: 'Filing closes' },
  'receipt.step-screening': { vi: 'Kiểm tra hồ sơ xong', en: 'Dossiers are checked' },
  'receipt.step-results': { vi: 'Có kết quả bình chọn', en: 'Results' },
  'receipt.look-up': {
    vi: 'Tra cứu không cần đăng nhập: quét mã QR, hoặc gõ mã hồ sơ tại {address}.',
    en: 'Look it up without signing in: scan the QR code, or type the code at {address}.',
  },
  'receipt.call': {
    vi: 'Cần bổ sung gì, cơ quan tổ chức gửi một yêu cầu duy nhất, từng mục, kèm lý do và hạn.',
    en: 'If something is needed, the organisers send one request, item by item, with reasons and a date.',
  },
  'receipt.proof': { vi: 'Mã băm SHA-256: {hash}', en: 'SHA-256 hash: {hash}' },
  'receipt.none': {
    vi: 'Hồ sơ này chưa nộp nên chưa có phiếu tiếp nhận',
    en: 'This dossier was not submitted: there is no receipt',
  },
  'receipt.to-dossier': { vi: 'Xem hồ sơ', en: 'To the dossier' },
  'receipt.to-list': { vi: 'Về danh sách hồ sơ', en: 'To my dossiers' },
} as const satisfies WebTexts;
