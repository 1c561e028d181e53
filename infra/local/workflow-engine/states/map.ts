import { type Change, type Draft, emptyDraft, withEvents } from '../change.ts';
import type { MapState } from '../definition-schema.ts';
import { evaluate, evaluateInteger } from '../expressions.ts';
import { LIMITS } from '../limits.ts';
import { type Counts, type MapItem, type MapRun, total } from '../records.ts';
import { boundedJson, StateError } from '../state-error.ts';
import { batchesOf } from './batches.ts';
import { type StepContext, scopeOf } from './context.ts';
import { entry, exitOf, leave, stay } from './leave.ts';
import { recover, recovering } from './recover.ts';

const pendingOnly = (pending: number): Counts => ({
  pending,
  running: 0,
  succeeded: 0,
  failed: 0,
  timedOut: 0,
  aborted: 0,
});

const itemsOf = async (ctx: StepContext, state: MapState): Promise<MapItem[]> => {
  const items = await evaluate(state.Items, scopeOf(ctx), 'Items');
  if (!Array.isArray(items))
    throw new StateError('States.QueryEvaluationError', 'Items: the value is not an array');
  const selected: unknown[] = [];
  for (const [Index, Value] of items.entries()) {
    selected.push(
      state.ItemSelector === undefined
        ? Value
        : await evaluate(state.ItemSelector, scopeOf(ctx, { item: { Index, Value } }), 'ItemSelector'),
    );
  }
  return state.ItemBatcher === undefined
    ? selected.map((item, i) => ({
        inputJson: boundedJson(item, `item ${i} of ${ctx.frame.state}`),
        weight: 1,
      }))
    : batchesOf(ctx, state.ItemBatcher, selected);
};

const whole = (template: unknown, ctx: StepContext, where: string, fallback: number): Promise<number> =>
  template === undefined
    ? Promise.resolve(fallback)
    : evaluateInteger(template, { min: 0, max: LIMITS.seconds }, scopeOf(ctx), where);

const percentageOf = async (ctx: StepContext, state: MapState): Promise<number> => {
  const value = await evaluate(
    state.ToleratedFailurePercentage ?? 0,
    scopeOf(ctx),
    'ToleratedFailurePercentage',
  );
  if (typeof value === 'number' && value >= 0 && value <= 100) return value;
  throw new StateError(
    'States.QueryEvaluationError',
    'ToleratedFailurePercentage: not a number from 0 to 100',
  );
};

const begin = async (ctx: StepContext, state: MapState, draft: Draft): Promise<Change> => {
  const items = await itemsOf(ctx, state);
  const label = state.Label ?? ctx.frame.state.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 40);
  const weight = items.reduce((sum, item) => sum + item.weight, 0);
  const arn = `${ctx.execution.machineArn.replace(':stateMachine:', ':mapRun:')}/${label}:${ctx.random.id()}`;
  const concurrency = await whole(state.MaxConcurrency, ctx, 'MaxConcurrency', 0);
  // Where only one of the two thresholds is declared, only that one counts.
  const onlyCount =
    state.ToleratedFailurePercentage === undefined && state.ToleratedFailureCount !== undefined;
  const onlyPercentage =
    state.ToleratedFailureCount === undefined && state.ToleratedFailurePercentage !== undefined;
  const run: MapRun = {
    arn,
    executionArn: ctx.execution.arn,
    state: ctx.frame.state,
    label,
    status: 'RUNNING',
    maxConcurrency: concurrency === 0 ? LIMITS.defaultConcurrency : concurrency,
    toleratedCount: onlyPercentage
      ? weight
      : await whole(state.ToleratedFailureCount, ctx, 'ToleratedFailureCount', 0),
    toleratedPercentage: onlyCount ? 100 : await percentageOf(ctx, state),
    items: pendingOnly(weight),
    executions: pendingOnly(items.length),
    startedAt: ctx.now,
    stoppedAt: null,
  };
  return {
    ...withEvents(
      draft,
      { type: 'MapStateStarted', details: { mapStateStartedEventDetails: { length: weight } } },
      { type: 'MapRunStarted', details: { mapRunStartedEventDetails: { mapRunArn: arn } } },
    ),
    startRun: { run, items },
    next: stay(ctx, { kind: 'map', runArn: arn }),
  };
};

/** Whether more items have failed or timed out than the state tolerates. */
const isBeyondTolerance = (run: MapRun): boolean => {
  const lost = run.items.failed + run.items.timedOut;
  return lost > run.toleratedCount || lost * 100 > run.toleratedPercentage * total(run.items);
};

const finish = (ctx: StepContext, state: MapState, run: MapRun): Promise<Change | null> => {
  if (isBeyondTolerance(run)) {
    const error = new StateError(
      'States.ExceedToleratedFailureThreshold',
      `the tolerated failure threshold of ${run.arn} was exceeded`,
    );
    const details = { mapRunFailedEventDetails: { error: error.error, cause: error.causeText } };
    const draft = withEvents(emptyDraft, { type: 'MapRunFailed', details }, { type: 'MapStateFailed' });
    return recover(ctx, { ...draft, endRun: 'FAILED' }, error);
  }
  if (run.executions.pending + run.executions.running > 0) return Promise.resolve(null);
  const draft: Draft = {
    ...withEvents(emptyDraft, { type: 'MapRunSucceeded' }, { type: 'MapStateSucceeded' }),
    endRun: 'SUCCEEDED',
  };
  const result = ctx.runOutput();
  return recovering(ctx, draft, () => leave(ctx, draft, exitOf(state), scopeOf(ctx, { result }), result));
};

/** One step of a distributed Map; null while its children run (the engine starts them). */
export const map = (ctx: StepContext, state: MapState): Promise<Change | null> => {
  if (ctx.frame.activity.kind === 'map') {
    if (ctx.run === null) throw new Error(`${ctx.execution.arn} has lost its map run`);
    return finish(ctx, state, ctx.run);
  }
  const draft = entry(ctx, 'Map');
  return recovering(ctx, draft, () => begin(ctx, state, draft));
};
