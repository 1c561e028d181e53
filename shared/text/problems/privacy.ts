import type { ProblemTexts } from './problem-texts.ts';

export const privacyProblems = {
  'personal-data.answered': {
    status: 409,
    vi: 'Yêu cầu đã được trả lời.',
    en: 'The request has been answered already.',
  },
} as const satisfies ProblemTexts;
