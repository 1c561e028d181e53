import type { ProblemTexts } from './problem-texts.ts';

export const screeningProblems = {} as const satisfies ProblemTexts;
