import { type Change, type Draft, withEvents } from '../change.ts';
import type { Retrier } from '../definition-schema.ts';
import { errorMatches, StateError } from '../state-error.ts';
import { type StepContext, scopeOf, stateOf } from './context.ts';
import { exitOf, leave, stay } from './leave.ts';

/** Milliseconds before try `used + 2`: interval × rate^used, capped, then spread over 0…delay if jitter is FULL. */
export const retryDelay = (retrier: Retrier, used: number, fraction: () => number): number => {
  const seconds = Math.min(
    (retrier.IntervalSeconds ?? 1) * (retrier.BackoffRate ?? 2) ** used,
    retrier.MaxDelaySeconds ?? Number.MAX_SAFE_INTEGER / 1000,
  );
  return Math.round(seconds * 1000 * (retrier.JitterStrategy === 'FULL' ? fraction() : 1));
};

const evaluationFailed = (ctx: StepContext, error: StateError) => ({
  type: 'EvaluationFailed',
  details: {
    evaluationFailedEventDetails: { error: error.error, cause: error.causeText, state: ctx.frame.state },
  },
});

const noted = (ctx: StepContext, draft: Draft, error: StateError): Draft =>
  error.error === 'States.QueryEvaluationError' ? withEvents(draft, evaluationFailed(ctx, error)) : draft;

const failed = (draft: Draft, error: StateError): Change => ({
  ...draft,
  next: { kind: 'end', status: 'FAILED', error: error.error, cause: error.causeText },
});

/** Applies Retry, then Catch, of the current state to an error; without a match the execution fails with it. */
export const recover = async (ctx: StepContext, before: Draft, error: StateError): Promise<Change> => {
  const state = stateOf(ctx);
  const draft = noted(ctx, before, error);
  if (state.Type !== 'Task' && state.Type !== 'Map') return failed(draft, error);
  const retriers = state.Retry ?? [];
  const index = retriers.findIndex(retrier => errorMatches(retrier.ErrorEquals, error.error));
  const retrier = retriers[index];
  const used = ctx.frame.retries[index] ?? 0;
  if (retrier !== undefined && used < (retrier.MaxAttempts ?? 3)) {
    const dueAt = ctx.now + retryDelay(retrier, used, ctx.random.fraction);
    const retries = retriers.map((_, i) => (ctx.frame.retries[i] ?? 0) + (i === index ? 1 : 0));
    return {
      ...draft,
      transitions: draft.transitions + 1,
      next: stay(ctx, { kind: 'retry', dueAt }, { retries }),
    };
  }
  const catcher = (state.Catch ?? []).find(one => errorMatches(one.ErrorEquals, error.error));
  if (catcher === undefined) return failed(draft, error);
  const errorOutput = { Error: error.error, Cause: error.causeText };
  try {
    return await leave(ctx, draft, exitOf(catcher), scopeOf(ctx, { errorOutput }), errorOutput);
  } catch (second) {
    if (second instanceof StateError) return failed(noted(ctx, draft, second), second);
    throw second;
  }
};

/** Runs a part of a state; a workflow error goes to Retry and Catch together with what the draft has recorded. */
export const recovering = async (
  ctx: StepContext,
  draft: Draft,
  work: () => Promise<Change | null>,
): Promise<Change | null> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StateError) return recover(ctx, draft, error);
    throw error;
  }
};
