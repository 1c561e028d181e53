import type { MailTexts } from './mail-texts.ts';

export const submissionMails = {
  'submission-received': {
    subject: { vi: 'Đã nhận hồ sơ {receiptCode}', en: 'Dossier {receiptCode} received' },
    text: {
      vi: 'Hồ sơ sản phẩm "{product}" tham gia "{round}" đã được nhận lúc {at}.\nMã hồ sơ: {receiptCode}. Dùng mã này để tra cứu tình trạng mà không cần đăng nhập: {site}/status/{receiptCode}',
      en: 'The dossier of "{product}" in "{round}" was received at {at}.\nReceipt code: {receiptCode}. It shows the status without signing in: {site}/status/{receiptCode}',
    },
    short: 'Đã nhận hồ sơ {receiptCode} ({product}). Tra cứu: {site}/status/{receiptCode}',
  },
  'supplement-received': {
    subject: { vi: 'Đã nhận bổ sung hồ sơ {receiptCode}', en: 'Supplement to {receiptCode} received' },
    text: {
      vi: 'Phần bổ sung hồ sơ sản phẩm "{product}" ({round}) đã được nhận lúc {at}. Mã hồ sơ: {receiptCode}. Tra cứu: {site}/status/{receiptCode}',
      en: 'The supplement to the dossier of "{product}" ({round}) was received at {at}. Receipt code: {receiptCode}. Its status: {site}/status/{receiptCode}',
    },
    short: 'Đã nhận phần bổ sung hồ sơ {receiptCode}. Tra cứu: {site}/status/{receiptCode}',
  },
  'confirmation-code': {
    subject: { vi: 'Mã xác nhận', en: 'Confirmation code' },
    text: {
      vi: 'Mã xác nhận hồ sơ "{product}" do {officer} nộp thay: {code}. Hiệu lực 10 phút. Đọc cho cán bộ hoặc nhập tại {site}/confirm/{submissionId}',
      en: 'Code to confirm the dossier of "{product}" filed by {officer}: {code}. Valid for 10 minutes. Read it to the officer or type it at {site}/confirm/{submissionId}',
    },
    short:
      'Mã xác nhận hồ sơ "{product}" do {officer} nộp thay: {code}. Hiệu lực 10 phút. Đọc cho cán bộ hoặc nhập tại {site}/confirm/{submissionId}',
  },
} as const satisfies MailTexts;
