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
  'certificate.revoked': {
    subject: { vi: 'Thu hồi giấy chứng nhận số {number}', en: 'Certificate {number} revoked' },
    text: {
      vi: 'Giấy chứng nhận số {number} của sản phẩm "{product}" đã bị thu hồi. Xem quyết định và lý do trong hồ sơ.',
      en: 'Certificate {number} of your product "{product}" has been revoked. The decision and its reason stand in your dossier.',
    },
    short: 'Giấy chứng nhận số {number} của sản phẩm {product} đã bị thu hồi. Xem lý do tại {site}',
  },
} as const satisfies MailTexts;
