import type { Change } from '../change.ts';
import type { ChoiceState, FailState, PassState, SucceedState, WaitState } from '../definition-schema.ts';
import { evaluate, evaluateInteger } from '../expressions.ts';
import { LIMITS } from '../limits.ts';
import { StateError } from '../state-error.ts';
import { type StepContext, scopeOf } from './context.ts';
import { entry, exitOf, leave, stay } from './leave.ts';
import { recovering } from './recover.ts';

export const pass = (ctx: StepContext, state: PassState): Promise<Change | null> => {
  const draft = entry(ctx, 'Pass');
  return recovering(ctx, draft, () => leave(ctx, draft, exitOf(state), scopeOf(ctx), ctx.frame.input));
};

export const succeed = (ctx: StepContext, state: SucceedState): Promise<Change | null> => {
  const draft = entry(ctx, 'Succeed');
  return recovering(ctx, draft, () =>
    leave(ctx, draft, exitOf({ Output: state.Output }), scopeOf(ctx), ctx.frame.input),
  );
};

export const fail = (ctx: StepContext, state: FailState): Promise<Change | null> => {
  const draft = entry(ctx, 'Fail');
  return recovering(ctx, draft, async () => {
    const scope = scopeOf(ctx);
    const error = await evaluate(state.Error ?? '', scope, 'Error');
    const cause = await evaluate(state.Cause ?? '', scope, 'Cause');
    if (typeof error !== 'string' || typeof cause !== 'string') {
      throw new StateError('States.QueryEvaluationError', 'Error and Cause of a Fail state must be strings');
    }
    return { ...draft, next: { kind: 'end', status: 'FAILED', error, cause } };
  });
};

/** The first rule whose Condition is true; Output and Assign beside Choices belong to Default. */
export const choice = (ctx: StepContext, state: ChoiceState): Promise<Change | null> => {
  const draft = entry(ctx, 'Choice');
  return recovering(ctx, draft, async () => {
    const scope = scopeOf(ctx);
    for (const [index, rule] of state.Choices.entries()) {
      const holds = await evaluate(rule.Condition, scope, `Choices[${index}].Condition`);
      if (typeof holds !== 'boolean') {
        throw new StateError(
          'States.QueryEvaluationError',
          `Choices[${index}].Condition: ${JSON.stringify(holds)} is not a boolean`,
        );
      }
      if (holds) return leave(ctx, draft, exitOf(rule), scope, ctx.frame.input);
    }
    if (state.Default === undefined) {
      throw new StateError(
        'States.NoChoiceMatched',
        `no rule of ${ctx.frame.state} holds and it has no Default`,
      );
    }
    return leave(ctx, draft, exitOf({ ...state, Next: state.Default }), scope, ctx.frame.input);
  });
};

const dueAt = async (ctx: StepContext, state: WaitState): Promise<number> => {
  const scope = scopeOf(ctx);
  if (state.Seconds !== undefined) {
    const range = { min: 0, max: LIMITS.seconds };
    return ctx.now + 1000 * (await evaluateInteger(state.Seconds, range, scope, 'Seconds'));
  }
  const timestamp = await evaluate(state.Timestamp, scope, 'Timestamp');
  // RFC 3339 with an offset: Date.parse alone would take a date without one as local time.
  const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
  const instant =
    typeof timestamp === 'string' && rfc3339.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new StateError(
      'States.QueryEvaluationError',
      `Timestamp: ${JSON.stringify(timestamp)} is no RFC 3339 time`,
    );
  }
  return instant;
};

export const wait = (ctx: StepContext, state: WaitState): Promise<Change | null> => {
  const { activity } = ctx.frame;
  if (activity.kind === 'wait') {
    if (activity.dueAt > ctx.now) return Promise.resolve(null);
    const draft = entry(ctx, 'Wait');
    return recovering(ctx, draft, () => leave(ctx, draft, exitOf(state), scopeOf(ctx), ctx.frame.input));
  }
  const draft = entry(ctx, 'Wait');
  return recovering(ctx, draft, async () => ({
    ...draft,
    next: stay(ctx, { kind: 'wait', dueAt: await dueAt(ctx, state) }),
  }));
};
