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
  'retention.off': {
    status: 409,
    vi: 'Thời hạn này đang tắt.',
    en: 'This term is switched off already.',
  },
  'retention.held': {
    status: 409,
    vi: 'Đã có lệnh giữ lại.',
    en: 'It is under a legal hold already.',
  },
  'retention.not-held': {
    status: 409,
    vi: 'Không có lệnh giữ lại nào để bỏ.',
    en: 'There is no legal hold to lift.',
  },
  'retention.too-many-holds': {
    status: 409,
    vi: 'Có quá nhiều lệnh giữ lại: bỏ những lệnh không còn cần trước.',
    en: 'There are too many legal holds: lift those that are not needed any more first.',
  },
} as const satisfies ProblemTexts;
