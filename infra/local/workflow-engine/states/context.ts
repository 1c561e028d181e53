import type { Machine } from '../definition.ts';
import type { State } from '../definition-schema.ts';
import type { Scope } from '../expressions.ts';
import type { Execution, Frame, MapRun } from '../records.ts';

/** How a function call ended. `elapsed`: it took longer than TimeoutSeconds of real time. */
export type CallOutcome =
  | { readonly kind: 'returned'; readonly value: unknown }
  | { readonly kind: 'threw'; readonly error: string; readonly cause: string }
  | { readonly kind: 'elapsed' };

/** Everything that one step of one execution may look at; steps write nothing, they return a `Change`. */
export type StepContext = {
  readonly execution: Execution;
  readonly machine: Machine;
  readonly frame: Frame;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly outcome: CallOutcome | null;
  readonly run: MapRun | null;
  /** The ends of the current map run's children, in item order. */
  readonly runOutput: () => readonly unknown[];
  readonly random: {
    readonly token: () => string;
    readonly id: () => string;
    /** 0 ≤ x < 1 */
    readonly fraction: () => number;
  };
};

const machineName = (machineArn: string): string =>
  machineArn.slice(machineArn.indexOf(':stateMachine:') + 14);

const iso = (ms: number): string => new Date(ms).toISOString();

type ScopeExtras = {
  readonly result?: unknown;
  readonly errorOutput?: unknown;
  readonly token?: string | undefined;
  readonly item?: { readonly Index: number; readonly Value: unknown };
};

/** `$states` and variables of the current state (Developer Guide, "Context object"). */
export const scopeOf = (ctx: StepContext, extras: ScopeExtras = {}): Scope => {
  const { execution, frame } = ctx;
  const { token, item, ...rest } = extras;
  return {
    now: ctx.now,
    variables: frame.variables,
    states: {
      input: frame.input,
      ...rest,
      context: {
        Execution: {
          Id: execution.arn,
          Name: execution.name,
          Input: JSON.parse(execution.inputJson),
          StartTime: iso(execution.startedAt),
        },
        State: {
          Name: frame.state,
          EnteredTime: iso(frame.enteredAt ?? ctx.now),
          RetryCount: frame.retries.reduce((sum, used) => sum + used, 0),
        },
        StateMachine: { Id: execution.machineArn, Name: machineName(execution.machineArn) },
        ...(token === undefined ? {} : { Task: { Token: token } }),
        ...(item === undefined ? {} : { Map: { Item: item } }),
      },
    },
  };
};

/** The checked state that a frame stands in. @throws Error when the stored definition lacks it (a damaged store) */
export const stateOf = (ctx: Pick<StepContext, 'execution' | 'machine' | 'frame'>): State => {
  const state = ctx.machine.states.get(ctx.frame.state);
  if (state === undefined) throw new Error(`${ctx.execution.arn} stands in unknown state ${ctx.frame.state}`);
  return state;
};
