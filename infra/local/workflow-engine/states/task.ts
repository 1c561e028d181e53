import * as z from 'zod';
import { type Change, type Draft, withEvents } from '../change.ts';
import { type TaskState, waitsForToken } from '../definition-schema.ts';
import { evaluate, evaluateInteger } from '../expressions.ts';
import { LIMITS } from '../limits.ts';
import type { Activity, CallActivity, NewEvent } from '../records.ts';
import { boundedJson, StateError } from '../state-error.ts';
import { type CallOutcome, type StepContext, scopeOf } from './context.ts';
import { entry, exitOf, leave, stay } from './leave.ts';
import { recover, recovering } from './recover.ts';

/** The two members that every task event starts with. */
export const resourceOf = (state: TaskState) => ({
  resourceType: 'lambda',
  resource: waitsForToken(state) ? 'invoke.waitForTaskToken' : 'invoke',
});

/** The TaskFailed or TaskTimedOut event of an error. */
export const taskError = (
  state: TaskState,
  type: 'TaskFailed' | 'TaskTimedOut',
  error: StateError,
): NewEvent => ({
  type,
  details: {
    [type === 'TaskFailed' ? 'taskFailedEventDetails' : 'taskTimedOutEventDetails']: {
      ...resourceOf(state),
      error: error.error,
      cause: error.causeText,
    },
  },
});

const functionName =
  /^(?:(?:arn:aws[a-z-]*:lambda:[a-z0-9-]+:)?\d{12}:function:)?([A-Za-z0-9_-]{1,140})(?::[A-Za-z0-9$_-]+)?$/;

/** The bare name in a function's name, partial ARN or ARN, with or without qualifier; null if it is none of them. */
const bareFunctionName = (name: string): string | null => functionName.exec(name)?.[1] ?? null;

const seconds = async (
  template: unknown,
  ctx: StepContext,
  where: 'TimeoutSeconds' | 'HeartbeatSeconds',
): Promise<number | null> =>
  template === undefined
    ? null
    : evaluateInteger(template, { min: 1, max: LIMITS.seconds }, scopeOf(ctx), where);

const regionOf = (arn: string): string => arn.split(':')[3] ?? '';

const argumentsSchema = z.object({ FunctionName: z.unknown(), Payload: z.unknown() });

const schedule = async (ctx: StepContext, state: TaskState, draft: Draft): Promise<Change> => {
  const token = waitsForToken(state) ? ctx.random.token() : null;
  const scope = scopeOf(ctx, { token: token ?? undefined });
  const { FunctionName: rawName, Payload: payload = {} } = argumentsSchema.parse(
    await evaluate(state.Arguments, scope, 'Arguments'),
  );
  const name = typeof rawName === 'string' ? bareFunctionName(rawName) : null;
  if (name === null) {
    throw new StateError(
      'States.QueryEvaluationError',
      `Arguments.FunctionName: ${JSON.stringify(rawName)} is no function`,
    );
  }
  const parameters = boundedJson(
    { FunctionName: rawName, Payload: payload },
    `arguments of ${ctx.frame.state}`,
  );
  const timeoutSeconds = await seconds(state.TimeoutSeconds, ctx, 'TimeoutSeconds');
  const heartbeatSeconds = await seconds(state.HeartbeatSeconds, ctx, 'HeartbeatSeconds');
  const activity: CallActivity = {
    kind: 'call',
    functionName: name,
    payload,
    token,
    scheduledAt: ctx.now,
    timeoutSeconds,
    heartbeatSeconds,
  };
  const scheduled = {
    ...resourceOf(state),
    region: regionOf(ctx.execution.arn),
    parameters,
    ...(timeoutSeconds === null ? {} : { timeoutInSeconds: timeoutSeconds }),
    ...(heartbeatSeconds === null ? {} : { heartbeatInSeconds: heartbeatSeconds }),
  };
  return {
    ...withEvents(
      draft,
      { type: 'TaskScheduled', details: { taskScheduledEventDetails: scheduled } },
      { type: 'TaskStarted', details: { taskStartedEventDetails: resourceOf(state) } },
    ),
    next: stay(ctx, activity),
  };
};

const none: Draft = { events: [], transitions: 0 };

const failTask = (
  ctx: StepContext,
  state: TaskState,
  type: 'TaskFailed' | 'TaskTimedOut',
  error: StateError,
) => recover(ctx, withEvents(none, taskError(state, type, error)), error);

const timeOut = (ctx: StepContext, state: TaskState, error: 'States.Timeout' | 'States.HeartbeatTimeout') =>
  failTask(ctx, state, 'TaskTimedOut', new StateError(error, `${ctx.frame.state} ran out of time`));

const submitted = (
  ctx: StepContext,
  state: TaskState,
  call: CallActivity,
  token: string,
  output: string,
): Change => ({
  ...withEvents(none, {
    type: 'TaskSubmitted',
    details: { taskSubmittedEventDetails: { ...resourceOf(state), output } },
  }),
  next: stay(ctx, {
    kind: 'token',
    token,
    dueAt: call.timeoutSeconds === null ? null : call.scheduledAt + call.timeoutSeconds * 1000,
    heartbeatSeconds: call.heartbeatSeconds,
    heartbeatDueAt: call.heartbeatSeconds === null ? null : ctx.now + call.heartbeatSeconds * 1000,
  }),
});

const called = async (
  ctx: StepContext,
  state: TaskState,
  call: CallActivity,
  outcome: CallOutcome,
): Promise<Change | null> => {
  if (outcome.kind === 'elapsed') return timeOut(ctx, state, 'States.Timeout');
  if (outcome.kind === 'threw') {
    return failTask(ctx, state, 'TaskFailed', new StateError(outcome.error, outcome.cause));
  }
  const result = { ExecutedVersion: '$LATEST', Payload: outcome.value, StatusCode: 200 };
  let output: string;
  try {
    output = boundedJson(result, `result of ${ctx.frame.state}`);
  } catch (error) {
    if (error instanceof StateError) return failTask(ctx, state, 'TaskFailed', error);
    throw error;
  }
  if (call.token !== null) return submitted(ctx, state, call, call.token, output);
  const details = { taskSucceededEventDetails: { ...resourceOf(state), output } };
  const draft = withEvents(none, { type: 'TaskSucceeded', details });
  return recovering(ctx, draft, () => leave(ctx, draft, exitOf(state), scopeOf(ctx, { result }), result));
};

const awaited = (
  ctx: StepContext,
  state: TaskState,
  held: Extract<Activity, { kind: 'token' }>,
): Promise<Change | null> => {
  const overdue = held.dueAt !== null && held.dueAt <= ctx.now;
  const silent = held.heartbeatDueAt !== null && held.heartbeatDueAt <= ctx.now;
  if (silent && !(overdue && (held.dueAt ?? 0) <= (held.heartbeatDueAt ?? 0))) {
    return timeOut(ctx, state, 'States.HeartbeatTimeout');
  }
  return overdue ? timeOut(ctx, state, 'States.Timeout') : Promise.resolve(null);
};

/** One step of a Task; null while its function runs or its token is out. */
export const task = (ctx: StepContext, state: TaskState): Promise<Change | null> => {
  const { activity } = ctx.frame;
  if (activity.kind === 'call') {
    return ctx.outcome === null ? Promise.resolve(null) : called(ctx, state, activity, ctx.outcome);
  }
  if (activity.kind === 'token') return awaited(ctx, state, activity);
  if (activity.kind === 'result') {
    const { result } = activity;
    return recovering(ctx, none, () => leave(ctx, none, exitOf(state), scopeOf(ctx, { result }), result));
  }
  if (activity.kind === 'failure') return recover(ctx, none, new StateError(activity.error, activity.cause));
  const draft = entry(ctx, 'Task');
  return recovering(ctx, draft, () => schedule(ctx, state, draft));
};
