import { awsLimits } from '../aws-limits.ts';
import { emptyDraft, withEvents } from './change.ts';
import type { Committer } from './commit.ts';
import type { TaskState } from './definition-schema.ts';
import type { Driver } from './driver.ts';
import { Fault } from './fault.ts';
import type { Library } from './library.ts';
import { bytesOf, LIMITS } from './limits.ts';
import { dueOf, type Live, type Registry } from './live.ts';
import type { Activity, Execution, NewEvent } from './records.ts';
import { StateError } from './state-error.ts';
import { type StepContext, stateOf } from './states/context.ts';
import { resourceOf, taskError } from './states/task.ts';
import type { Store } from './store.ts';

type CommandContext = {
  readonly store: Store;
  readonly registry: Registry;
  readonly library: Library;
  readonly committer: Committer;
  readonly driver: Driver;
  readonly now: () => number;
  readonly random: StepContext['random'];
};

/** 1–80 characters without space, brackets, wildcards, control or other special characters (API reference, "name"). */
const namePattern = new RegExp(
  `^[^\\s<>{}[\\]?*"#%\\\\^|~\`$&,;:/\\p{Cc}]{1,${awsLimits.executionName.figure}}$`,
  'u',
);

/** Executions of a machine, and the children of its map runs. */
const executionArn = /^arn:aws[a-z-]*:states:[a-z0-9-]*:\d*:execution:[^:]+:[^:]+$/;

const jsonOf = (text: string, fault: string): string => {
  if (bytesOf(text) > LIMITS.payloadBytes) throw new Fault(fault, `more than ${LIMITS.payloadBytes} bytes`);
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    throw new Fault(fault, 'not a JSON text');
  }
};

/** The operations that change something. Each returns only after its commit; refusals are thrown as `Fault`. */
export const commandsOf = ({ store, registry, library, committer, driver, now, random }: CommandContext) => {
  const executionOr404 = (arn: string): Execution => {
    if (!executionArn.test(arn)) throw new Fault('InvalidArn', `Invalid Arn: '${arn}'`);
    const execution = store.execution(arn);
    if (execution === null) throw new Fault('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return execution;
  };

  const holderOf = (token: string): { live: Live; frame: NonNullable<Live['frame']> } => {
    const live = registry.tokens.get(token);
    const frame = live?.frame ?? null;
    const overdue = live !== undefined && (dueOf(live) ?? Number.POSITIVE_INFINITY) <= now();
    if (live !== undefined && overdue) driver.drive(live);
    if (live !== undefined && frame !== null && !overdue) return { live, frame };
    if (!store.knowsToken(token)) throw new Fault('InvalidToken', "Invalid Token: 'Invalid token'");
    throw new Fault('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
  };

  const complete = (token: string, activity: Activity, event: (state: TaskState) => NewEvent): void => {
    const { live, frame } = holderOf(token);
    const state = stateOf({ execution: live.execution, machine: live.machine, frame });
    if (state.Type !== 'Task') throw new Error(`${frame.state} holds a token and is no Task`);
    committer.apply(live, frame, {
      ...withEvents(emptyDraft, event(state)),
      next: { kind: 'frame', frame: { ...frame, activity } },
    });
    driver.drive(live);
  };

  return {
    executionOr404,

    /** Same name and same input while it runs: the running one. Same name otherwise: ExecutionAlreadyExists. */
    startExecution: (machineArn: string, name: string | undefined, input: string) => {
      const registered = library.registered(machineArn);
      if (registered === null) {
        throw new Fault('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machineArn}'`);
      }
      const chosen = name ?? random.id();
      if (!namePattern.test(chosen)) throw new Fault('InvalidName', `Invalid Name: '${chosen}'`);
      const inputJson = jsonOf(input, 'InvalidExecutionInput');
      const arn = `${machineArn.replace(':stateMachine:', ':execution:')}:${chosen}`;
      const known = store.execution(arn);
      if (known !== null) {
        if (known.status === 'RUNNING' && known.inputJson === inputJson) {
          return { executionArn: arn, startDate: known.startedAt };
        }
        throw new Fault('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
      }
      const live = committer.create(registered.machine, {
        arn,
        machineArn,
        name: chosen,
        kind: 'STANDARD',
        definitionId: registered.definitionId,
        path: [],
        inputJson,
        runArn: null,
        parentArn: null,
        itemIndex: null,
      });
      driver.drive(live);
      return { executionArn: arn, startDate: live.execution.startedAt };
    },

    /** Ends an execution and the children of its map run; stopping an ended one changes nothing. */
    stopExecution: (arn: string, error: string | undefined, cause: string | undefined) => {
      const live = registry.lives.get(arn);
      if (live === undefined) return { stopDate: executionOr404(arn).stoppedAt ?? now() };
      committer.apply(live, live.frame, {
        ...emptyDraft,
        next: {
          kind: 'end',
          status: 'ABORTED',
          ...(error === undefined ? {} : { error }),
          ...(cause === undefined ? {} : { cause }),
        },
      });
      const { parentArn } = live.execution;
      const parent = parentArn === null ? undefined : registry.lives.get(parentArn);
      if (parent !== undefined) driver.drive(parent);
      return { stopDate: live.execution.stoppedAt ?? now() };
    },

    sendTaskSuccess: (token: string, output: string): void => {
      const json = jsonOf(output, 'InvalidOutput');
      complete(token, { kind: 'result', result: JSON.parse(json) }, state => ({
        type: 'TaskSucceeded',
        details: { taskSucceededEventDetails: { ...resourceOf(state), output: json } },
      }));
    },

    sendTaskFailure: (token: string, error = '', cause = ''): void => {
      const failure = new StateError(error, cause);
      complete(token, { kind: 'failure', error: failure.error, cause: failure.causeText }, state =>
        taskError(state, 'TaskFailed', failure),
      );
    },

    /** Moves the heartbeat's deadline; without effect while the function that got the token still runs. */
    sendTaskHeartbeat: (token: string): void => {
      const { live, frame } = holderOf(token);
      const { activity } = frame;
      if (activity.kind !== 'token' || activity.heartbeatSeconds === null) return;
      const heartbeatDueAt = now() + activity.heartbeatSeconds * 1000;
      committer.apply(live, frame, {
        ...emptyDraft,
        next: { kind: 'frame', frame: { ...frame, activity: { ...activity, heartbeatDueAt } } },
      });
      driver.drive(live);
    },
  };
};

export type Commands = ReturnType<typeof commandsOf>;
