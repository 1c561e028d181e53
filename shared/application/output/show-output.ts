import type * as z from 'zod';
import type { outputView } from '#shared/contracts/output/output-view.ts';
import type { Output } from '#shared/domain/output/output.ts';
import { asOf } from '#shared/domain/output/progress-of-output.ts';
import { sayProblem } from '../say-problem.ts';

/** An output as people see it at a moment. */
export const showOutput = (output: Output, now: number): z.input<typeof outputView> => {
  const shown = asOf(output, now);
  if (shown.failure === null) return { ...shown, failure: null };
  const { vi, en } = sayProblem({ pointer: '', code: shown.failure });
  return { ...shown, failure: { code: shown.failure, vi, en } };
};
