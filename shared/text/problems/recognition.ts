import type { ProblemTexts } from './problem-texts.ts';

export const recognitionProblems = {} as const satisfies ProblemTexts;
