import * as z from 'zod';
import type { Committer } from './commit.ts';
import { dueOf, type Live, type Registry } from './live.ts';
import type { CallActivity, Frame } from './records.ts';
import type { CallOutcome, StepContext } from './states/context.ts';
import { step } from './states/step.ts';
import type { Store } from './store.ts';

/** Real milliseconds between two looks at the clock, which may have been moved in between. */
const LONGEST_SLEEP_MS = 250;

type DriverOptions = {
  readonly store: Store;
  readonly registry: Registry;
  readonly committer: Committer;
  readonly now: () => number;
  /** Monotonic real milliseconds: a function call in flight takes real time, however far the clock is moved. */
  readonly elapsed: () => number;
  readonly invoke: (functionName: string, payload: unknown) => Promise<unknown>;
  readonly random: StepContext['random'];
  readonly log: (line: string) => void;
};

const thrownSchema = z.object({ name: z.string().optional(), message: z.string().optional() });

const failureOf = (thrown: unknown): CallOutcome => {
  // Not `instanceof Error`: an error of another realm (a worker, a vm context) has a name and a message all the same.
  const { name = 'Error', message = String(thrown) } = thrownSchema.catch({}).parse(thrown);
  return { kind: 'threw', error: name, cause: JSON.stringify({ errorMessage: message, errorType: name }) };
};

/** Moves executions forward. What to do is read from the rows' images each time, never remembered from before a commit. */
export const openDriver = (options: DriverOptions) => {
  const { store, registry, committer, now, elapsed, log } = options;
  let active = false;
  let timer: { readonly handle: NodeJS.Timeout; readonly at: number } | null = null;

  const wakeIn = (ms: number): void => {
    if (!active) return;
    const at = elapsed() + Math.max(1, Math.min(ms, LONGEST_SLEEP_MS));
    if (timer !== null && timer.at <= at) return;
    if (timer !== null) clearTimeout(timer.handle);
    timer = { at, handle: setTimeout(onTimer, at - elapsed()) };
  };

  const onTimer = (): void => {
    timer = null;
    driveAll();
    wakeIn(LONGEST_SLEEP_MS);
  };

  const launch = (live: Live, frame: Frame, activity: CallActivity): void => {
    const call: Live['call'] = { frame, startedAt: elapsed(), outcome: null };
    live.call = call;
    const settle = (outcome: CallOutcome): void => {
      if (live.call !== call) return;
      call.outcome ??= outcome;
      drive(live);
    };
    const payload: unknown = structuredClone(activity.payload);
    Promise.resolve()
      .then(() => options.invoke(activity.functionName, payload))
      // Through JSON as between Lambda and its caller; what JSON cannot carry fails the task, not the engine.
      .then((value): CallOutcome => ({ kind: 'returned', value: JSON.parse(JSON.stringify(value ?? null)) }))
      .catch(failureOf)
      .then(settle);
  };

  const outcomeOf = (live: Live, frame: Frame, activity: CallActivity): CallOutcome | null => {
    if (live.call?.frame !== frame) launch(live, frame, activity);
    const { call } = live;
    if (call === null || call.outcome !== null || activity.timeoutSeconds === null)
      return call?.outcome ?? null;
    const left = activity.timeoutSeconds * 1000 - (elapsed() - call.startedAt);
    if (left <= 0) call.outcome = { kind: 'elapsed' };
    else wakeIn(left);
    return call.outcome;
  };

  const advance = async (live: Live): Promise<boolean> => {
    const { frame } = live;
    if (frame === null || !active) return false;
    const { activity } = frame;
    const outcome = activity.kind === 'call' ? outcomeOf(live, frame, activity) : null;
    const { run } = live;
    const change = await step({
      execution: live.execution,
      machine: live.machine,
      frame,
      now: now(),
      outcome,
      run,
      runOutput: () => (run === null ? [] : store.results(run.arn)),
      random: options.random,
    });
    if (!active || live.frame !== frame) return active;
    if (change !== null) {
      committer.apply(live, frame, change);
      const { parentArn } = live.execution;
      const parent = parentArn === null ? undefined : registry.lives.get(parentArn);
      if (live.frame === null && parent !== undefined) drive(parent);
      return true;
    }
    for (const child of committer.startChildren(live)) drive(child);
    const dueAt = dueOf(live);
    if (dueAt !== null) wakeIn(dueAt - now());
    return false;
  };

  const run = async (live: Live): Promise<void> => {
    try {
      while (live.dirty && active) {
        live.dirty = false;
        while (await advance(live)) {}
      }
    } catch (error) {
      // The rows are untouched: the next look at the clock tries the same step again.
      log(
        `${live.execution.arn} could not be advanced: ${error instanceof Error ? error.stack : String(error)}`,
      );
    } finally {
      live.running = null;
    }
  };

  /** Looks at one execution now; safe to call at any time and any number of times. */
  const drive = (live: Live): void => {
    if (!active) return;
    live.dirty = true;
    live.running ??= run(live);
  };

  const driveAll = (): void => {
    for (const live of [...registry.lives.values()]) drive(live);
  };

  /** Resolves when no execution is being advanced; those that wait for a call, a token or the clock are at rest. */
  const settled = async (): Promise<void> => {
    const running = (): Promise<void>[] =>
      [...registry.lives.values()].flatMap(({ running: r }) => (r === null ? [] : [r]));
    for (let busy = running(); busy.length > 0; busy = running()) await Promise.all(busy);
  };

  return {
    drive,
    start: (): void => {
      active = true;
      driveAll();
      wakeIn(LONGEST_SLEEP_MS);
    },
    stop: async (): Promise<void> => {
      active = false;
      if (timer !== null) clearTimeout(timer.handle);
      timer = null;
      await settled();
    },
    tick: async (): Promise<void> => {
      driveAll();
      await settled();
    },
  };
};

export type Driver = ReturnType<typeof openDriver>;
