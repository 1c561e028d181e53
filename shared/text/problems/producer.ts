import type { ProblemTexts } from './problem-texts.ts';

export const producerProblems = {} as const satisfies ProblemTexts;
