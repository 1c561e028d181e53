import type { WebTexts } from '../web-texts.ts';

/** What is kept on this device, and how to take it away. */
export const keptTexts = {
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
    vi: 'Xóa mọi nội dung đã nhập và đã tải về trên máy này: hồ sơ, giấy tờ, ảnh, phiếu chấm.',
    en: 'Delete all that was typed here or fetched: dossiers, papers, photographs, score sheets.',
  },
  'device.delete-server': { vi: 'Những gì máy chủ đã có vẫn còn nguyên.', en: 'What the server has stays.' },
  'device.delete-out': { vi: 'Đăng xuất khỏi máy này.', en: 'Sign you out on this device.' },
  'device.word': { vi: 'XÓA', en: 'DELETE' },
  'device.send-now': { vi: 'Gửi ngay', en: 'Send now' },
} as const satisfies WebTexts;
