import { productGroups } from '#shared/domain/product/groups.ts';
import type { Problem } from '#shared/kernel/result.ts';
import { fill } from '#shared/text/fill.ts';
import { roundProblems } from '#shared/text/problems/round.ts';
import { said } from '#web/text/said.ts';
import { t } from '../text.ts';
import { deadlineWords } from './round-words.ts';

const isKnown = (code: string): code is keyof typeof roundProblems => code in roundProblems;
const isDeadline = (value: unknown): value is keyof typeof deadlineWords =>
  typeof value === 'string' && value in deadlineWords;
const isGroup = (value: unknown): value is keyof typeof productGroups =>
  typeof value === 'string' && value in productGroups;

/** Parameters that are codes, in words. */
const inWords = (value: string | number): string | number => {
  if (isDeadline(value)) return t(deadlineWords[value]);
  return isGroup(value) ? said(productGroups[value]) : value;
};

/** The sentence of a problem that a rule of rounds found here, as the server would say it. */
export const sayProblem = ({ code, params = {} }: Problem): string => {
  if (!isKnown(code)) return code;
  const places = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, inWords(value)]));
  return fill(said(roundProblems[code]), places);
};
