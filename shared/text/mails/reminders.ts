import type { ReminderName } from '#shared/domain/message/reminders.ts';
import type { MailTexts } from './mail-texts.ts';

export const reminderMails = {
  'mail-returned': {
    subject: { vi: 'Thư gửi quý cơ sở bị trả lại', en: 'Mail to you came back' },
    text: {
      vi: 'Thư gửi tới địa chỉ quý cơ sở đã khai bị trả lại. Hãy sửa địa chỉ thư trong phần Cơ sở: {site}/producer',
      en: 'A mail to the address that you gave came back. Correct it with your establishment: {site}/producer',
    },
    short: 'Thư gửi tới địa chỉ quý cơ sở đã khai bị trả lại. Sửa địa chỉ tại {site}/producer',
  },
  reminder: {
    subject: {
      vi: 'Nhắc việc sắp hết hạn ({count})',
      en: 'Before the deadline: {count} to do',
    },
    text: {
      vi: 'Còn việc chưa xong:\n\n{linesVi}\n\nVào xem: {site}{path}\nNếu đã làm xong sau {at}, xin bỏ qua thư này.',
      en: 'Still to be done:\n\n{linesEn}\n\nGo there: {site}{path}\nIf it was done after {at}, take no notice of this.',
    },
    short: 'Còn {count} việc sắp hết hạn, gần nhất {until}. Xem tại {site}{path}',
  },
} as const satisfies MailTexts;

/** What a reminder says of each thing that is still to be done. */
export const reminderLines = {
  'draft-complete': {
    vi: '- Hồ sơ "{product}" ({round}) đã đủ nhưng CHƯA NỘP. Hết hạn: {until}.',
    en: '- The dossier of "{product}" ({round}) is complete but NOT FILED. Closing: {until}.',
  },
  'draft-open': {
    vi: '- Hồ sơ "{product}" ({round}) còn thiếu {count} mục, chưa nộp. Hết hạn: {until}.',
    en: '- The dossier of "{product}" ({round}) lacks {count} items and is not filed. Closing: {until}.',
  },
  'supplement-open': {
    vi: '- Hồ sơ {receiptCode} "{product}" ({round}) chờ bổ sung. Hết hạn: {until}.',
    en: '- {receiptCode} "{product}" ({round}) waits for your supplement. Due: {until}.',
  },
  'screening-open': {
    vi: '- {round}: còn {count} hồ sơ chưa kết luận. Hạn: {until}.',
    en: '- {round}: {count} dossiers are not settled. Due: {until}.',
  },
  'sheets-open': {
    vi: '- {round}: còn {count} phiếu chấm chưa khóa. Hạn: {until}.',
    en: '- {round}: {count} of your sheets are not locked. Due: {until}.',
  },
  'council-open': {
    vi: '- {round}: hội đồng chưa kết luận. Hạn: {until}.',
    en: '- {round}: the council has not concluded. Due: {until}.',
  },
  'decision-open': {
    vi: '- {round}: chưa có quyết định công nhận. Hạn: {until}.',
    en: '- {round}: the decision is not recorded. Due: {until}.',
  },
  'complaint-open': {
    vi: '- {round}: một khiếu nại chưa được trả lời. Hạn: {until}.',
    en: '- {round}: a complaint is not answered. Due: {until}.',
  },
} as const satisfies Readonly<
  Record<ReminderName | 'draft-complete', { readonly vi: string; readonly en: string }>
>;
