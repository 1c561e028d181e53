import type { WebTexts } from '../web-texts.ts';

/** Two devices that differ. */
export const deviceTexts = {
  'conflict.title': { vi: 'Hai máy ghi khác nhau', en: 'Two devices differ' },
  'conflict.lead': {
    vi: 'Mục này được sửa trên máy này và trên máy khác. Chọn nội dung đúng; không có gì bị ghi đè khi bạn chưa chọn.',
    en: 'This was changed here and on another device. Choose which is right; nothing is overwritten until you do.',
  },
  'conflict.mine': { vi: 'Trên máy này', en: 'On this device' },
  'conflict.theirs': { vi: 'Trên máy kia', en: 'On the other device' },
  'conflict.keep-mine': { vi: 'Dùng nội dung trên máy này', en: 'Use this device’s' },
  'conflict.keep-theirs': { vi: 'Dùng nội dung trên máy kia', en: 'Use the other’s' },
  'conflict.chosen': { vi: 'Đã chọn cho {field}.', en: 'Chosen for {field}.' },
} as const satisfies WebTexts;
