import type { MailTexts } from './mail-texts.ts';

export const screeningMails = {
  'supplement-requested': {
    subject: {
      vi: 'Yêu cầu bổ sung hồ sơ {receiptCode}',
      en: 'Supplements asked for {receiptCode}',
    },
    text: {
      vi: 'Hồ sơ sản phẩm “{product}” ({round}) cần bổ sung trước hết ngày {dueDay}:\n\n{itemsVi}\n\nViệc bổ sung chỉ được yêu cầu một lần.\nBổ sung tại: {site}/producer/submissions/{submissionId}\n{standingBody}',
      en: 'The dossier of “{product}” ({round}) needs the following by the end of {dueDay}:\n\n{itemsEn}\n\nSupplements are asked for only once.\nAnswer here: {site}/producer/submissions/{submissionId}\n{standingBody}',
    },
    short:
      'Hồ sơ {receiptCode} cần bổ sung trước hết ngày {dueDay}. Xem tại {site}/producer/submissions/{submissionId}',
  },
  'submission-ineligible': {
    subject: {
      vi: 'Hồ sơ {receiptCode} không đủ điều kiện',
      en: 'Submission {receiptCode} is not eligible',
    },
    text: {
      vi: 'Hồ sơ sản phẩm “{product}” ({round}) không đủ điều kiện tham gia bình chọn.\nLý do: {reason}\nCăn cứ: {legalBasis}\n{standingBody}',
      en: 'The dossier of “{product}” ({round}) is not eligible.\nReason: {reason}\nLegal basis: {legalBasis}\n{standingBody}',
    },
    short:
      'Hồ sơ {receiptCode} không đủ điều kiện tham gia bình chọn. Xem lý do tại {site}/status/{receiptCode}',
  },
} as const satisfies MailTexts;
