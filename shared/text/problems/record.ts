import type { ProblemTexts } from './problem-texts.ts';

export const recordProblems = {
  'effect.not-parked': {
    status: 409,
    vi: 'Việc này không bị giữ lại và không phải thư đã gửi nên không cần gửi lại.',
    en: 'This is neither parked nor a mail that went out, so there is nothing to send again.',
  },
} as const satisfies ProblemTexts;
