import type { WebTexts } from '../web-texts.ts';

/** The page of the signed-in person. */
export const meTexts = {
  'me.title': { vi: 'Tài khoản của bạn', en: 'Your account' },
  'me.name': { vi: 'Họ và tên', en: 'Name' },
  'me.email': { vi: 'Thư điện tử', en: 'E-mail' },
  'me.no-email': { vi: 'Chưa có', en: 'None' },
  'me.code': { vi: 'Mã tài khoản', en: 'Account code' },
  'me.code-hint': {
    vi: 'Khi cơ quan cử bạn vào hội đồng, ban giám khảo hoặc giao việc, hãy gửi mã này cho họ. Chỉ có mã thì không ai vào được tài khoản của bạn.',
    en: 'When an office appoints you to a council, a jury or another task, send them this code. Nobody gets into your account with the code alone.',
  },
  'me.roles': { vi: 'Việc được giao', en: 'What you are appointed to' },
  'me.no-roles': { vi: 'Bạn chưa được giao việc nào.', en: 'You are not appointed to anything.' },
} as const satisfies WebTexts;
