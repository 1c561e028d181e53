import type { ProblemTexts } from './problem-texts.ts';

export const recordProblems = {
  'effect.not-parked': {
    status: 409,
    vi: 'Việc này không bị giữ lại và không phải thư đã gửi nên không cần gửi lại.',
    en: 'This is neither parked nor a mail that went out, so there is nothing to send again.',
  },
  'webhook.ended': {
    status: 409,
    vi: 'Đăng ký này đã chấm dứt nên không gọi nữa.',
    en: 'This webhook has ended: its system is called no more.',
  },
  'webhook.call-not-parked': {
    status: 409,
    vi: 'Lần gọi này không bị tạm dừng: đã gọi được, hoặc sắp tự gọi lại.',
    en: 'This call is not parked: it has gone through, or is tried again by itself.',
  },
  'webhook.lookup-timeout': {
    status: 422,
    vi: 'Không tra được tên máy chủ của địa chỉ này trong thời gian cho phép. Thử lại sau.',
    en: 'The name in this address could not be looked up in time. Try again later.',
  },
  'webhook.too-many': {
    status: 409,
    vi: 'Đã đủ 10 đăng ký đang dùng. Chấm dứt một đăng ký trước khi thêm.',
    en: 'There are 10 webhooks in use already. End one before adding another.',
  },
  'webhook.url-malformed': {
    status: 422,
    vi: 'Địa chỉ không đúng: cần https://…, không kèm tên, mật khẩu hay phần sau #.',
    en: 'Not an address to call: https://…, without name, password or anything after #.',
  },
  'webhook.not-https': {
    status: 422,
    vi: 'Địa chỉ phải bắt đầu bằng https://.',
    en: 'The address must begin with https://.',
  },
  'webhook.unknown-host': {
    status: 422,
    vi: 'Không tìm thấy máy chủ của địa chỉ này.',
    en: 'The name in this address is not known.',
  },
  'webhook.not-public': {
    status: 422,
    vi: 'Địa chỉ này nằm trong mạng riêng, nên không gọi được.',
    en: 'This address lies in a private network and is not called.',
  },
} as const satisfies ProblemTexts;
