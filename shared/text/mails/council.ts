import type { MailTexts } from './mail-texts.ts';

export const councilMails = {
  'council.convened': {
    subject: { vi: 'Kết quả chấm điểm đã có: {round}', en: 'The scores are in: {round}' },
    text: {
      vi: 'Việc chấm điểm của {round} đã xong. Hội đồng họp và kết luận trước {until}.',
      en: 'Scoring of {round} is over. The council meets and concludes before {until}.',
    },
  },
  'complaint.received': {
    subject: { vi: 'Có khiếu nại kết quả: {round}', en: 'A complaint has arrived: {round}' },
    text: {
      vi: 'Có một khiếu nại về kết quả của {round}. Hội đồng trả lời chậm nhất ngày {due}.',
      en: 'There is a complaint about a result of {round}. The council answers by {due}.',
    },
  },
  'result.recognised': {
    subject: { vi: 'Kết quả bình chọn: {product}', en: 'Result of the selection: {product}' },
    text: {
      vi: 'Sản phẩm "{product}" được công nhận sản phẩm công nghiệp nông thôn tiêu biểu trong {round}. Điểm bình quân: {mean}. Giấy chứng nhận được cấp sau thời hạn khiếu nại (hết ngày {complaintsUntil}).',
      en: 'Your product "{product}" has been recognised in {round}. Mean score: {mean}. The certificate follows after the time for complaints (until the end of {complaintsUntil}).',
    },
    short: 'Kết quả {round}: sản phẩm {product} ĐƯỢC công nhận. Xem hồ sơ tại {site}',
  },
  'result.not-recognised': {
    subject: { vi: 'Kết quả bình chọn: {product}', en: 'Result of the selection: {product}' },
    text: {
      vi: 'Sản phẩm "{product}" chưa được công nhận trong {round}. Điểm bình quân: {mean}. Quý cơ sở có thể khiếu nại kết quả đến hết ngày {complaintsUntil}.',
      en: 'Your product "{product}" has not been recognised in {round}. Mean score: {mean}. You may complain about the result until the end of {complaintsUntil}.',
    },
    short:
      'Kết quả {round}: sản phẩm {product} chưa được công nhận. Khiếu nại đến hết {complaintsUntil}: {site}',
  },
  'complaint.upheld': {
    subject: { vi: 'Trả lời khiếu nại: {product}', en: 'Answer to your complaint: {product}' },
    text: {
      vi: 'Khiếu nại về sản phẩm "{product}" trong {round} được chấp nhận. Xem nội dung trả lời và kết quả trong hồ sơ.',
      en: 'Your complaint about "{product}" in {round} has been upheld. The answer and the result stand in your dossier.',
    },
    short: 'Khiếu nại về sản phẩm {product} được chấp nhận. Xem trả lời tại {site}',
  },
  'complaint.rejected': {
    subject: { vi: 'Trả lời khiếu nại: {product}', en: 'Answer to your complaint: {product}' },
    text: {
      vi: 'Khiếu nại về sản phẩm "{product}" trong {round} không được chấp nhận. Xem nội dung trả lời trong hồ sơ.',
      en: 'Your complaint about "{product}" in {round} has been rejected. The answer stands in your dossier.',
    },
    short: 'Khiếu nại về sản phẩm {product} không được chấp nhận. Xem trả lời tại {site}',
  },
} as const satisfies MailTexts;
