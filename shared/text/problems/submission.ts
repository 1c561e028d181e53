import type { ProblemTexts } from './problem-texts.ts';

export const submissionProblems = {} as const satisfies ProblemTexts;
