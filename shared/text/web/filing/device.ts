import type { WebTexts } from '../web-texts.ts';

/** Two devices, and what is kept on this one. */
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
  'device.title': { vi: 'Dữ liệu trên máy này', en: 'Data on this device' },
  'device.lead': {
    vi: 'Những gì bạn gõ và chụp được giữ trên máy này để dùng khi mất mạng. Máy dùng chung thì nên xóa khi xong việc.',
    en: 'What you type and photograph is kept on this device, for when there is no line. On a shared device, delete it when you are done.',
  },
  'device.all-sent': { vi: 'Mọi thứ đã gửi lên máy chủ.', en: 'Everything has been sent to the server.' },
  'device.unsent': {
    vi: 'Còn {count} mục chưa gửi. Nếu xóa bây giờ, các mục đó mất hẳn.',
    en: 'Not sent yet: {count}. If you delete now, that is lost for good.',
  },
  'device.pages': {
    vi: 'Còn {count} trang đã chụp mà chưa ghép vào hồ sơ. Nếu xóa bây giờ, các trang đó mất hẳn.',
    en: 'Pages taken and not joined to a dossier yet: {count}. If you delete now, they are lost for good.',
  },
  'device.delete': { vi: 'Xóa dữ liệu trên máy này', en: 'Delete the data on this device' },
  'device.delete-here': {
    vi: 'Xóa bản lưu hồ sơ, giấy tờ, ảnh trên máy này.',
    en: 'Delete dossiers, papers and photographs kept here.',
  },
  'device.delete-server': { vi: 'Hồ sơ trên máy chủ vẫn còn nguyên.', en: 'What the server has stays.' },
  'device.delete-out': { vi: 'Đăng xuất khỏi máy này.', en: 'Sign you out on this device.' },
  'device.word': { vi: 'XÓA', en: 'DELETE' },
  'device.send-now': { vi: 'Gửi ngay', en: 'Send now' },
} as const satisfies WebTexts;
