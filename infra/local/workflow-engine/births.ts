import { atomically } from './atomically.ts';
import { LIMITS } from './limits.ts';
import { type Live, newLive, type Registry, register } from './live.ts';
import { type Execution, type Frame, moveCount, type NewEvent } from './records.ts';
import type { Store } from './store.ts';

/** What an execution is, as opposed to how far it has come. */
type Identity = Pick<
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

/** How executions begin: one row, one frame, one event, in one commit. */
export const openBirths = (store: Store, registry: Registry, now: () => number) => {
  const insert = (machine: Live['machine'], identity: Identity): Live => {
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
      deadlineAt:
        startedAt +
        Math.min(machine.timeoutSeconds ?? LIMITS.executionSeconds, LIMITS.executionSeconds) * 1000,
      events: standard ? 1 : 0,
      transitions: 0,
    });
    if (standard) store.addEvents(execution.arn, 1, startedAt, [started]);
    const frame: Frame = {
      executionArn: execution.arn,
      state: machine.startAt,
      input: JSON.parse(identity.inputJson),
      variables: {},
      enteredAt: null,
      retries: [],
      activity: { kind: 'enter' },
    };
    store.saveFrame(frame);
    return newLive(machine, execution, frame, null);
  };

  return {
    /** Starts as many waiting children as the run's concurrency allows, in one commit; returns them. */
    startChildren: (parent: Live): Live[] => {
      const { run, execution: owner } = parent;
      if (run === null) return [];
      const room = Math.min(run.executions.pending, run.maxConcurrency - run.executions.running);
      const machine = parent.machine.processors.get(run.state);
      if (room <= 0) return [];
      if (machine === undefined) throw new Error(`${owner.arn}: no item processor in ${run.state}`);
      const children: Live[] = [];
      atomically(store, after => {
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
          items: moveCount(run.items, 'pending', 'running', weight),
          executions: moveCount(run.executions, 'pending', 'running', children.length),
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
      atomically(store, after => {
        const live = insert(machine, identity);
        created.push(live);
        after.push(() => register(registry, live));
      });
      const [live] = created;
      if (live === undefined) throw new Error('nothing was created');
      return live;
    },
  };
};
