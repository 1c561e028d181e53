import type { MailTexts } from './mail-texts.ts';

export const roundMails = {
  'membership-appointed': {
    subject: { vi: 'Bạn được cử làm {roleVi}', en: 'You have been appointed: {roleEn}' },
    text: {
      vi: 'Kính gửi {name},\n\nBạn được cử làm {roleVi} ({whereVi}). Hãy đăng nhập để xem việc cần làm và xác nhận đã nhận nhiệm vụ: {site}{path}?as={as}',
      en: 'Dear {name},\n\nYou have been appointed {roleEn} ({whereEn}). Sign in to see what is asked of you, and say that you have received it: {site}{path}?as={as}',
    },
  },
  'round-announced': {
    subject: { vi: 'Công bố: {title}', en: 'Announced: {title}' },
    text: {
      vi: '{standingBody} công bố {title}.\nNhận hồ sơ từ {opens}; kết thúc lúc {closes}.',
      en: '{standingBody} announces {title}.\nDossiers are taken in from {opens}; closing at {closes} (local time).',
    },
  },
  'round-opened': {
    subject: { vi: 'Đã mở nhận hồ sơ: {title}', en: 'Open for dossiers: {title}' },
    text: {
      vi: '{title} đã mở nhận hồ sơ.\nKết thúc lúc {closes}. Thể lệ được giữ nguyên từ lúc mở.',
      en: '{title} is open for dossiers.\nClosing at {closes} (local time). Its rules are frozen from now on.',
    },
  },
  'round-extended': {
    subject: { vi: 'Gia hạn: {title}', en: 'Deadlines moved: {title}' },
    text: {
      vi: '{title} có thời hạn mới: {changesVi}.\nLý do: {reason}',
      en: '{title} has new deadlines: {changesEn} (local time).\nReason: {reason}',
    },
  },
  'round-extended-producers': {
    subject: { vi: 'Gia hạn: {title}', en: 'Deadlines moved: {title}' },
    text: {
      vi: '{title} mà quý cơ sở tham gia có thời hạn mới: {changesVi}.\nLý do: {reason}\nHồ sơ của quý cơ sở: {site}/producer\n{standingBody}',
      en: '{title}, in which you take part, has new deadlines: {changesEn} (local time).\nReason: {reason}\nYour dossiers: {site}/producer\n{standingBody}',
    },
    short: '{title} có thời hạn mới: {changesVi}. Xem tại {site}/producer',
  },
  'round-cancelled-producers': {
    subject: { vi: 'Hủy: {title}', en: 'Cancelled: {title}' },
    text: {
      vi: '{title} mà quý cơ sở tham gia đã bị hủy.\nLý do: {reason}\n{standingBody}',
      en: '{title}, in which you take part, has been cancelled.\nReason: {reason}\n{standingBody}',
    },
    short: '{title} đã bị hủy. Xem tại {site}/producer',
  },
  'round-cancelled': {
    subject: { vi: 'Hủy: {title}', en: 'Cancelled: {title}' },
    text: {
      vi: '{title} đã bị hủy.\nLý do: {reason}',
      en: '{title} has been cancelled.\nReason: {reason}',
    },
  },
  'round-stalled': {
    subject: { vi: 'Cần xử lý: {title} bị dừng', en: 'Action needed: {title} has stalled' },
    text: {
      vi: '{title} dừng ở bước {step} ({reason}).\nSau khi khắc phục, chọn "chạy lại": không việc nào đã làm bị lặp.',
      en: '{title} stopped at step {step} ({reason}).\nOnce the cause is mended choose "redrive": nothing done is repeated.',
    },
  },
  'round-drafted': {
    subject: { vi: 'Bản thảo: {title}', en: 'Drafted: {title}' },
    text: {
      vi: 'Đã đến kỳ bình chọn tiếp theo. Bản thảo "{title}" được lập theo đợt năm {lastYear}; hãy xem lại kế hoạch, thời gian và nhân sự.',
      en: 'The next selection is due. "{title}" was drafted after the round of {lastYear}; review its plan, dates and people.',
    },
  },
} as const satisfies MailTexts;
