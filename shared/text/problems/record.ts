import type { ProblemTexts } from './problem-texts.ts';

export const recordProblems = {
  'effect.not-parked': {
    status: 409,
    vi: 'Việc này không bị giữ lại nên không cần gửi lại.',
    en: 'This is not parked, so there is nothing to send again.',
  },
} as const satisfies ProblemTexts;
