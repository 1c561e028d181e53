import type { ProblemTexts } from './problem-texts.ts';

export const judgingProblems = {} as const satisfies ProblemTexts;
