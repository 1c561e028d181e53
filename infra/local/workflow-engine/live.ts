import type { Machine } from './definition.ts';
import type { Execution, Frame, MapRun } from './records.ts';
import type { CallOutcome } from './states/context.ts';

/** A function call under way in this process; it is lost with the process and made again by the next one. */
export type Call = { readonly frame: Frame; readonly startedAt: number; outcome: CallOutcome | null };

/** One running execution in memory. `execution`, `frame` and `run` are images of rows and change only after a commit. */
export type Live = {
  readonly machine: Machine;
  execution: Execution;
  frame: Frame | null;
  run: MapRun | null;
  readonly children: Set<Live>;
  call: Call | null;
  running: Promise<void> | null;
  dirty: boolean;
};

export const newLive = (machine: Machine, execution: Execution, frame: Frame, run: MapRun | null): Live => ({
  machine,
  execution,
  frame,
  run,
  children: new Set(),
  call: null,
  running: null,
  dirty: false,
});

/** The running executions and where their open task tokens are. */
export type Registry = { readonly lives: Map<string, Live>; readonly tokens: Map<string, Live> };

/** The token that a frame has given out, if any. */
export const tokenOf = (frame: Frame | null): string | null =>
  frame !== null && (frame.activity.kind === 'call' || frame.activity.kind === 'token')
    ? frame.activity.token
    : null;

/** Puts a live execution where timers, callbacks and its parent find it. */
export const register = ({ lives, tokens }: Registry, live: Live): void => {
  lives.set(live.execution.arn, live);
  const token = tokenOf(live.frame);
  if (token !== null) tokens.set(token, live);
  const { parentArn } = live.execution;
  if (parentArn !== null) lives.get(parentArn)?.children.add(live);
};

/** The next instant (engine clock) at which a live execution has something to do by itself; null = not by time. */
export const dueOf = ({ execution, frame }: Live): number | null => {
  const own =
    frame === null
      ? []
      : frame.activity.kind === 'wait' || frame.activity.kind === 'retry'
        ? [frame.activity.dueAt]
        : frame.activity.kind === 'token'
          ? [frame.activity.dueAt, frame.activity.heartbeatDueAt]
          : [];
  const instants = [...own, execution.deadlineAt].filter(at => at !== null);
  return instants.length === 0 ? null : Math.min(...instants);
};
