import type { ProblemTexts } from './problem-texts.ts';

export const roundProblems = {
  'authority.locality-malformed': {
    status: 422,
    vi: 'Mã địa bàn không đúng dạng của cấp này.',
    en: 'The locality code does not have the form of its level.',
  },
  'authority.level-retired': {
    status: 422,
    vi: 'Cấp này không còn tổ chức bình chọn.',
    en: 'Rounds are no longer run at this level.',
  },
} as const satisfies ProblemTexts;
