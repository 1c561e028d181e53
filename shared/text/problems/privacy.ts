import type { ProblemTexts } from './problem-texts.ts';

export const privacyProblems = {
  'personal-data.answered': {
    status: 409,
    vi: 'Yêu cầu đã được trả lời.',
    en: 'The request has been answered already.',
  },
  'personal-data.begun': {
    status: 409,
    vi: 'Việc xóa đã bắt đầu: gửi lại câu trả lời đồng ý để xóa nốt.',
    en: 'The erasure has begun: send the answer that grants it once more, and the rest goes too.',
  },
} as const satisfies ProblemTexts;
