import type { Problem } from '#shared/kernel/result.ts';
import { fill } from '#shared/text/fill.ts';
import { problemTexts } from '#shared/text/problems/index.ts';

export type SaidProblem = {
  readonly pointer: string;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
};

/** A problem or warning with its sentences in both languages, for answers that list them without refusing. */
export const sayProblem = ({ pointer, code, params }: Problem): SaidProblem => {
  // Every code has its sentences; the catalogue's type only knows that keys are dotted.
  const text = problemTexts[code as keyof typeof problemTexts];
  if (text === undefined) throw new Error(`the code ${code} has no sentences in shared/text/problems`);
  return { pointer, code, vi: fill(text.vi, params), en: fill(text.en, params) };
};
