import { type Change, type Ending, emptyDraft } from './change.ts';
import { LIMITS } from './limits.ts';
import { type Live, newLive, type Registry, register, tokenOf } from './live.ts';
import type { Counts, Execution, FinalStatus, MapRun, NewEvent, Status } from './records.ts';
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

const move = (counts: Counts, from: keyof Counts, to: keyof Counts, by: number): Counts => {
  const taken = { ...counts, [from]: counts[from] - by };
  return { ...taken, [to]: taken[to] + by };
};

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
  const closeRun = (live: Live, run: MapRun, status: FinalStatus, after: (() => void)[]): MapRun => {
    for (const child of live.children) {
      write(child, { ...emptyDraft, next: { kind: 'end', status: 'ABORTED' } }, after);
    }
    const rest = (counts: Counts): Counts =>
      move(move(counts, 'running', 'aborted', counts.running), 'pending', 'aborted', counts.pending);
    return { ...run, status, stoppedAt: now(), items: rest(run.items), executions: rest(run.executions) };
  };

  const write = (live: Live, wanted: Change, after: (() => void)[]): Execution => {
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
  const report = (child: Execution, after: (() => void)[]): void => {
    const parent = child.parentArn === null ? undefined : registry.lives.get(child.parentArn);
    const run = parent?.run ?? null;
    if (parent === undefined || run === null || child.itemIndex === null || child.status === 'RUNNING')
      return;
    store.endItem(run.arn, child.itemIndex, childResult(child));
    const to = counter[child.status];
    const next = {
      ...run,
      items: move(run.items, 'running', to, store.weightOf(run.arn, child.itemIndex)),
      executions: move(run.executions, 'running', to, 1),
    };
    store.saveRun(next);
    after.push(() => {
      parent.run = next;
    });
  };

  const atomically = (work: (after: (() => void)[]) => void): void => {
    const after: (() => void)[] = [];
    store.transaction(() => work(after));
    for (const adopt of after) adopt();
  };

  return {
    /** Commits one transition, unless the execution has moved on since `expected` was read. */
    apply: (live: Live, expected: Live['frame'], change: Change): boolean => {
      if (expected === null || live.frame !== expected) return false;
      atomically(after => {
        const execution = write(live, change, after);
        if (execution.status !== 'RUNNING') report(execution, after);
      });
      return true;
    },

    /** Starts as many waiting children as the run's concurrency allows, in one commit; returns them. */
    startChildren: (parent: Live): Live[] => {
      const { run, execution: owner } = parent;
      if (run === null) return [];
      const room = Math.min(run.executions.pending, run.maxConcurrency - run.executions.running);
      const machine = parent.machine.processors.get(run.state);
      if (room <= 0) return [];
      if (machine === undefined) throw new Error(`${owner.arn}: no item processor in ${run.state}`);
      const children: Live[] = [];
      atomically(after => {
        let weight = 0;
        for (const item of store.waitingItems(run.arn, room)) {
          store.startItem(run.arn, item.itemIndex);
          weight += item.weight;
          const name = `${run.arn.slice(run.arn.lastIndexOf(':') + 1)}-${item.itemIndex}`;
          const machineArn = `${owner.machineArn}/${run.label}`;
          children.push(
            insert(machine, {
              arn: `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`,
              machineArn,
              name,
              kind: machine.kind,
              definitionId: owner.definitionId,
              path: [...owner.path, run.state],
              inputJson: item.inputJson,
              runArn: run.arn,
              parentArn: owner.arn,
              itemIndex: item.itemIndex,
            }),
          );
        }
        const next = {
          ...run,
          items: move(run.items, 'pending', 'running', weight),
          executions: move(run.executions, 'pending', 'running', children.length),
        };
        store.saveRun(next);
        // AWS bills the start of each child as one transition of the parent, whatever the child's type.
        const execution = { ...owner, transitions: owner.transitions + children.length };
        store.saveExecution(execution);
        after.push(() => {
          Object.assign(parent, { run: next, execution });
          for (const child of children) register(registry, child);
        });
      });
      return children;
    },

    /** Creates a top-level execution. */
    create: (machine: Live['machine'], identity: Identity): Live => {
      const created: Live[] = [];
      atomically(after => {
        const live = insert(machine, identity);
        created.push(live);
        after.push(() => register(registry, live));
      });
      const [live] = created;
      if (live === undefined) throw new Error('nothing was created');
      return live;
    },
  };

  function insert(machine: Live['machine'], identity: Identity): Live {
    const startedAt = now();
    const started: NewEvent = {
      type: 'ExecutionStarted',
      details: { executionStartedEventDetails: { input: identity.inputJson } },
    };
    const standard = identity.kind === 'STANDARD';
    const execution = store.addExecution({
      ...identity,
      status: 'RUNNING',
      outputJson: null,
      error: null,
      cause: null,
      startedAt,
      stoppedAt: null,
      deadlineAt: machine.timeoutSeconds === null ? null : startedAt + machine.timeoutSeconds * 1000,
      events: standard ? 1 : 0,
      transitions: 0,
    });
    if (standard) store.addEvents(execution.arn, 1, startedAt, [started]);
    const frame = {
      executionArn: execution.arn,
      state: machine.startAt,
      input: JSON.parse(identity.inputJson),
      variables: {},
      enteredAt: null,
      retries: [],
      activity: { kind: 'enter' as const },
    };
    store.saveFrame(frame);
    return newLive(machine, execution, frame, null);
  }
};

/** What an execution is, as opposed to how far it has come. */
export type Identity = Pick<
  Execution,
  | 'arn'
  | 'machineArn'
  | 'name'
  | 'kind'
  | 'definitionId'
  | 'path'
  | 'inputJson'
  | 'runArn'
  | 'parentArn'
  | 'itemIndex'
>;
export type Committer = ReturnType<typeof openCommitter>;
