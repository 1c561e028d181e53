import type { ProblemTexts } from './problem-texts.ts';

export const councilProblems = {} as const satisfies ProblemTexts;
