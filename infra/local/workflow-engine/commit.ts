import { type AfterCommit, atomically } from './atomically.ts';
import { openBirths } from './births.ts';
import { type Change, type Ending, emptyDraft } from './change.ts';
import { LIMITS } from './limits.ts';
import { type Live, type Registry, tokenOf } from './live.ts';
import {
  type Counts,
  type Execution,
  type FinalStatus,
  type MapRun,
  moveCount,
  type NewEvent,
  type Status,
} from './records.ts';
import type { Store } from './store.ts';

const endEvents = {
  SUCCEEDED: end => ({
    type: 'ExecutionSucceeded',
    details: { executionSucceededEventDetails: { output: end.outputJson } },
  }),
  FAILED: end => ({
    type: 'ExecutionFailed',
    details: { executionFailedEventDetails: { error: end.error, cause: end.cause } },
  }),
  TIMED_OUT: end => ({
    type: 'ExecutionTimedOut',
    details: { executionTimedOutEventDetails: { error: end.error, cause: end.cause } },
  }),
  ABORTED: end => ({
    type: 'ExecutionAborted',
    details: { executionAbortedEventDetails: { error: end.error, cause: end.cause } },
  }),
} satisfies Record<FinalStatus, (end: Ending) => NewEvent>;

const counter = {
  RUNNING: 'running',
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  TIMED_OUT: 'timedOut',
  ABORTED: 'aborted',
} as const satisfies Record<Status, keyof Counts>;

/** One event is always kept free for the end itself. */
const withinHistory = (execution: Execution, change: Change): Change =>
  execution.kind === 'EXPRESS' || execution.events + change.events.length + 1 <= LIMITS.historyEvents
    ? change
    : {
        ...emptyDraft,
        next: {
          kind: 'end',
          status: 'FAILED',
          error: 'States.Runtime',
          cause: `the execution reached the maximum number of history events (${LIMITS.historyEvents})`,
        },
      };

/** A failed child stands in the Map's output as its own description (as AWS does without a ResultWriter). */
const childResult = (execution: Execution): string =>
  execution.outputJson ??
  JSON.stringify({
    ExecutionArn: execution.arn,
    Name: execution.name,
    StateMachineArn: execution.machineArn,
    Input: execution.inputJson,
    Status: execution.status,
    Error: execution.error,
    Cause: execution.cause,
    StartDate: new Date(execution.startedAt).toISOString(),
    StopDate: new Date(execution.stoppedAt ?? execution.startedAt).toISOString(),
  });

/** Writes changes: rows first, memory only after the commit, so that a failed commit changes nothing. */
export const openCommitter = (store: Store, registry: Registry, now: () => number) => {
  const closeRun = (live: Live, run: MapRun, status: FinalStatus, after: AfterCommit): MapRun => {
    for (const child of live.children) {
      write(child, { ...emptyDraft, next: { kind: 'end', status: 'ABORTED' } }, after);
    }
    const rest = (counts: Counts): Counts =>
      moveCount(
        moveCount(counts, 'running', 'aborted', counts.running),
        'pending',
        'aborted',
        counts.pending,
      );
    return { ...run, status, stoppedAt: now(), items: rest(run.items), executions: rest(run.executions) };
  };

  const write = (live: Live, wanted: Change, after: AfterCommit): Execution => {
    const change = withinHistory(live.execution, wanted);
    const then = change.next;
    const events = then.kind === 'end' ? [...change.events, endEvents[then.status](then)] : change.events;
    const standard = live.execution.kind === 'STANDARD';
    const before = live.execution;
    if (standard) store.addEvents(before.arn, before.events + 1, now(), events);
    const execution: Execution = {
      ...before,
      events: before.events + (standard ? events.length : 0),
      transitions: before.transitions + (standard ? change.transitions : 0),
      ...(then.kind === 'frame'
        ? {}
        : {
            status: then.status,
            stoppedAt: now(),
            outputJson: then.outputJson ?? null,
            error: then.error ?? null,
            cause: then.cause ?? null,
          }),
    };
    store.saveExecution(execution);
    const frame = then.kind === 'frame' ? then.frame : null;
    if (frame === null) store.deleteFrame(execution.arn);
    else store.saveFrame(frame);
    const token = tokenOf(frame);
    if (token !== null) store.addToken(token, execution.arn);
    let { run } = live;
    if (run !== null && frame?.activity.kind !== 'map') {
      store.saveRun(closeRun(live, run, change.endRun ?? 'ABORTED', after));
      run = null;
    }
    if (change.startRun !== undefined) {
      run = change.startRun.run;
      store.saveRun(run);
      store.addItems(run.arn, change.startRun.items);
    }
    after.push(() => {
      const old = tokenOf(live.frame);
      if (old !== null && old !== token) registry.tokens.delete(old);
      if (token !== null) registry.tokens.set(token, live);
      Object.assign(live, { execution, frame, run });
      if (frame === null) {
        registry.lives.delete(execution.arn);
        if (execution.parentArn !== null) registry.lives.get(execution.parentArn)?.children.delete(live);
      }
    });
    return execution;
  };

  /** A child's end counts in its parent's map run in the same commit. */
  const report = (child: Execution, after: AfterCommit): void => {
    const parent = child.parentArn === null ? undefined : registry.lives.get(child.parentArn);
    const run = parent?.run ?? null;
    if (parent === undefined || run === null || child.itemIndex === null || child.status === 'RUNNING')
      return;
    store.endItem(run.arn, child.itemIndex, childResult(child));
    const to = counter[child.status];
    const next = {
      ...run,
      items: moveCount(run.items, 'running', to, store.weightOf(run.arn, child.itemIndex)),
      executions: moveCount(run.executions, 'running', to, 1),
    };
    store.saveRun(next);
    after.push(() => {
      parent.run = next;
    });
  };

  return {
    ...openBirths(store, registry, now),

    /** Commits one transition, unless the execution has moved on since `expected` was read. */
    apply: (live: Live, expected: Live['frame'], change: Change): boolean => {
      if (expected === null || live.frame !== expected) return false;
      atomically(store, after => {
        const execution = write(live, change, after);
        if (execution.status !== 'RUNNING') report(execution, after);
      });
      return true;
    },
  };
};

export type Committer = ReturnType<typeof openCommitter>;
