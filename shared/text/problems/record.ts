import type { ProblemTexts } from './problem-texts.ts';

export const recordProblems = {} as const satisfies ProblemTexts;
