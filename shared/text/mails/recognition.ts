import type { MailTexts } from './mail-texts.ts';

export const recognitionMails = {
  'certificate.issued': {
    subject: { vi: 'Giấy chứng nhận số {number}', en: 'Certificate {number}' },
    text: {
      vi: 'Sản phẩm "{product}" được cấp giấy chứng nhận số {number}, có giá trị đến hết ngày {validTo}. Mã kiểm tra công khai: {checkCode}. Kiểm tra tại: {site}/certificates/{checkCode}',
      en: 'Your product "{product}" has certificate {number}, valid to the end of {validTo}. Code of the public check: {checkCode}. Check it here: {site}/certificates/{checkCode}',
    },
    short:
      'Sản phẩm {product} được cấp giấy chứng nhận số {number}, có giá trị đến {validTo}. Kiểm tra: {site}/certificates/{checkCode}',
  },
  'certificate.expiring': {
    subject: { vi: 'Giấy chứng nhận số {number} sắp hết hạn', en: 'Certificate {number} runs out soon' },
    text: {
      vi: 'Giấy chứng nhận số {number} của sản phẩm "{product}" có giá trị đến hết ngày {validTo}. Sau ngày ấy không được dùng biểu tượng của chương trình trên sản phẩm. Muốn dự tiếp, hãy đăng ký ở đợt bình chọn tới: {site}',
      en: 'Certificate {number} of your product "{product}" is valid to the end of {validTo}. After that day the logo of the programme may not be used on the product. To take part again, enter the next round: {site}',
    },
    short: 'Giấy chứng nhận số {number} của sản phẩm {product} có giá trị đến hết {validTo}. Xem: {site}',
  },
  'certificate.revoked': {
    subject: { vi: 'Thu hồi giấy chứng nhận số {number}', en: 'Certificate {number} revoked' },
    text: {
      vi: 'Giấy chứng nhận số {number} của sản phẩm "{product}" đã bị thu hồi. Xem quyết định và lý do trong hồ sơ.',
      en: 'Certificate {number} of your product "{product}" has been revoked. The decision and its reason stand in your dossier.',
    },
    short: 'Giấy chứng nhận số {number} của sản phẩm {product} đã bị thu hồi. Xem lý do tại {site}',
  },
  'offers.received': {
    subject: { vi: 'Có {count} sản phẩm được đề cử đến', en: '{count} products nominated to you' },
    text: {
      vi: '{from} đề cử {count} sản phẩm. Xem hồ sơ, nhận vào đợt đang mở hoặc trả lại kèm lý do: {site}/office/offers?as={as}',
      en: '{from} has nominated {count} products. Read the dossiers, take them into an open round or return them with reasons: {site}/office/offers?as={as}',
    },
  },
  'offer.accepted': {
    subject: { vi: 'Cấp trên đã nhận "{product}"', en: '"{product}" was accepted by the level above' },
    text: {
      vi: 'Sản phẩm "{product}" được nhận vào "{round}". Mã hồ sơ mới: {receiptCode}. Hồ sơ được giữ nguyên, không phải nộp lại.',
      en: 'Your product "{product}" was taken into "{round}". Its new receipt code: {receiptCode}. The dossier stays as it was; nothing needs to be sent again.',
    },
    short: 'Sản phẩm {product} đã vào {round}. Mã hồ sơ: {receiptCode}. Không phải nộp lại.',
  },
  'offer.returned': {
    subject: { vi: 'Cấp trên trả lại "{product}"', en: '"{product}" was returned by the level above' },
    text: {
      vi: 'Sản phẩm "{product}" được trả lại. Lý do: {reason}. Cấp đã công nhận có thể hoàn thiện và gửi lại.',
      en: 'The product "{product}" was returned. Reason: {reason}. The level that recognised it may mend it and offer it again.',
    },
  },
  'offer.returned-producer': {
    subject: { vi: 'Cấp trên trả lại "{product}"', en: '"{product}" was returned by the level above' },
    text: {
      vi: 'Sản phẩm "{product}" được trả lại. Lý do: {reason}. Cơ quan đã công nhận sẽ hoàn thiện và có thể gửi lại.',
      en: 'Your product "{product}" was returned. Reason: {reason}. The authority that recognised it may mend it and offer it again.',
    },
    short: 'Cấp trên trả lại sản phẩm {product}. Cơ quan đã công nhận có thể gửi lại. Xem: {site}',
  },
  'offer.withdrawn': {
    subject: { vi: 'Cơ sở rút đề cử "{product}"', en: '"{product}" withdrawn from the nomination' },
    text: {
      vi: 'Cơ sở đã rút sản phẩm "{product}" khỏi danh sách đề cử. Công nhận ở cấp này vẫn có hiệu lực.',
      en: 'The producer has taken "{product}" out of the nomination. Its recognition at this level stands.',
    },
  },
} as const satisfies MailTexts;
