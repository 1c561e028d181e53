import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LiveProblem } from './live-problems.ts';

/** The problems of the form as it stands, for the fields. */
export const ProblemsContext = createContext<readonly LiveProblem[]>([]);

/** The sentence beside a field, if something is wrong with it. */
export const useProblemAt = (pointer: string): string | undefined =>
  useContext(ProblemsContext).find(problem => problem.pointer === pointer)?.sentence;
