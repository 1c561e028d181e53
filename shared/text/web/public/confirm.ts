import type { WebTexts } from '../web-texts.ts';

/** The page on which a producer confirms what an officer has filed for them. */
export const confirmTexts = {
  'confirm.title': { vi: 'Xác nhận hồ sơ nộp hộ', en: 'Confirm what was filed for you' },
  'confirm.lead': {
    vi: 'Cán bộ đã lập hồ sơ thay cho cơ sở. Hãy nghe đọc hoặc xem lại hồ sơ cùng cán bộ, rồi gõ mã trong tin nhắn gửi về điện thoại của người đại diện.',
    en: 'An officer has drawn up a dossier for your establishment. Go through it together, then type the code from the message sent to the representative’s phone.',
  },
  'confirm.code': { vi: 'Mã xác nhận', en: 'Code' },
  'confirm.code-hint': { vi: '6 chữ số trong tin nhắn.', en: 'The 6 digits in the message.' },
  'confirm.code-short': { vi: 'Mã gồm 6 chữ số.', en: 'A code has 6 digits.' },
  'confirm.means': {
    vi: 'Bấm xác nhận nghĩa là cơ sở đồng ý với nội dung hồ sơ. Tên cán bộ và tên người được nộp hộ ghi trên phiếu tiếp nhận.',
    en: 'Confirming means that the establishment agrees with the dossier. Both names stand on the receipt.',
  },
  'confirm.press': { vi: 'Xác nhận', en: 'Confirm' },
  'confirm.wrong': { vi: 'Mã chưa đúng', en: 'The code is not right' },
  'confirm.left': { vi: 'Còn {count} lần thử.', en: '{count} tries left.' },
  'confirm.done': { vi: 'Đã xác nhận', en: 'Confirmed' },
  'confirm.done-lead': {
    vi: 'Cán bộ có thể nộp hồ sơ. Cơ sở nhận mã hồ sơ để tra cứu sau khi nộp.',
    en: 'The officer can submit the dossier now. You will get its code, to look it up.',
  },
} as const satisfies WebTexts;
