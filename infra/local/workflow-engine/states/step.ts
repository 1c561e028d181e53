import { type Change, emptyDraft } from '../change.ts';
import type { State } from '../definition-schema.ts';
import { type StepContext, stateOf } from './context.ts';
import { map } from './map.ts';
import { choice, fail, pass, succeed, wait } from './simple.ts';
import { task } from './task.ts';

const dispatch = (ctx: StepContext, state: State): Promise<Change | null> => {
  switch (state.Type) {
    case 'Task':
      return task(ctx, state);
    case 'Pass':
      return pass(ctx, state);
    case 'Choice':
      return choice(ctx, state);
    case 'Wait':
      return wait(ctx, state);
    case 'Succeed':
      return succeed(ctx, state);
    case 'Fail':
      return fail(ctx, state);
    case 'Map':
      return map(ctx, state);
  }
};

/** What the execution does next, as one change to commit; null when it has to wait. Derived from the frame alone. */
export const step = (ctx: StepContext): Promise<Change | null> => {
  const { deadlineAt } = ctx.execution;
  if (deadlineAt !== null && deadlineAt <= ctx.now) {
    return Promise.resolve({ ...emptyDraft, next: { kind: 'end', status: 'TIMED_OUT' } });
  }
  const { activity } = ctx.frame;
  if (activity.kind === 'retry' && activity.dueAt > ctx.now) return Promise.resolve(null);
  return dispatch(ctx, stateOf(ctx));
};
