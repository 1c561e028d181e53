import * as z from 'zod';

/** Times are milliseconds since 1970 on the engine's clock; values named `…Json` are JSON texts. */
const instant = z.number();

/** What a live execution is doing in its current state. Each kind says by itself what has to happen next. */
const activitySchema = z.discriminatedUnion('kind', [
  /** The state is to be entered. */
  z.object({ kind: z.literal('enter') }),
  /** A failed try; the next one starts at `dueAt`. */
  z.object({ kind: z.literal('retry'), dueAt: instant }),
  z.object({ kind: z.literal('wait'), dueAt: instant }),
  /** A function is being called; after a restart of the engine it is called again. */
  z.object({
    kind: z.literal('call'),
    functionName: z.string(),
    payload: z.unknown(),
    token: z.string().nullable(),
    scheduledAt: instant,
    timeoutSeconds: z.number().nullable(),
    heartbeatSeconds: z.number().nullable(),
  }),
  /** The function has returned; somebody outside holds the token. */
  z.object({
    kind: z.literal('token'),
    token: z.string(),
    dueAt: instant.nullable(),
    heartbeatSeconds: z.number().nullable(),
    heartbeatDueAt: instant.nullable(),
  }),
  z.object({ kind: z.literal('map'), runArn: z.string() }),
  /** The task's result came by its token and is acknowledged; the state is still to be left. */
  z.object({ kind: z.literal('result'), result: z.unknown() }),
  /** The task's failure came by its token and is acknowledged; Retry and Catch are still to be applied. */
  z.object({ kind: z.literal('failure'), error: z.string(), cause: z.string() }),
]);
export type Activity = z.infer<typeof activitySchema>;
export type CallActivity = Extract<Activity, { kind: 'call' }>;

/** The whole position of one live execution: one row. */
export const frameSchema = z.object({
  executionArn: z.string(),
  state: z.string(),
  input: z.unknown(),
  variables: z.record(z.string(), z.unknown()),
  /** When the state was entered; null until that is recorded in the history. */
  enteredAt: instant.nullable(),
  /** Tries used, per retrier of the state. */
  retries: z.array(z.number()),
  activity: activitySchema,
});
export type Frame = z.infer<typeof frameSchema>;

export const statusSchema = z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']);
export type Status = z.infer<typeof statusSchema>;
export type FinalStatus = Exclude<Status, 'RUNNING'>;

export const executionSchema = z.object({
  seq: z.number(),
  arn: z.string(),
  machineArn: z.string(),
  name: z.string(),
  kind: z.enum(['STANDARD', 'EXPRESS']),
  /** The definition as it was at the start: a later deploy does not touch a running execution. */
  definitionId: z.string(),
  /** Map states that lead from the definition to this execution's item processor. */
  path: z.array(z.string()),
  inputJson: z.string(),
  status: statusSchema,
  outputJson: z.string().nullable(),
  error: z.string().nullable(),
  cause: z.string().nullable(),
  startedAt: instant,
  stoppedAt: instant.nullable(),
  deadlineAt: instant.nullable(),
  events: z.number(),
  transitions: z.number(),
  runArn: z.string().nullable(),
  parentArn: z.string().nullable(),
  itemIndex: z.number().nullable(),
});
export type Execution = z.infer<typeof executionSchema>;

const countsSchema = z.object({
  pending: z.number(),
  running: z.number(),
  succeeded: z.number(),
  failed: z.number(),
  timedOut: z.number(),
  aborted: z.number(),
});
export type Counts = z.infer<typeof countsSchema>;

/** One run of a distributed Map: `items` counts items, `executions` counts children (batches). */
export const mapRunSchema = z.object({
  arn: z.string(),
  executionArn: z.string(),
  state: z.string(),
  label: z.string(),
  status: statusSchema,
  maxConcurrency: z.number(),
  toleratedCount: z.number(),
  toleratedPercentage: z.number(),
  items: countsSchema,
  executions: countsSchema,
  startedAt: instant,
  stoppedAt: instant.nullable(),
});
export type MapRun = z.infer<typeof mapRunSchema>;

/** The input of one child and how many items it carries. */
export type MapItem = { readonly inputJson: string; readonly weight: number };

/** One history event before it has its number; `details` is the AWS member that belongs to the type. */
export type NewEvent = { readonly type: string; readonly details?: Readonly<Record<string, unknown>> };

export const total = (counts: Counts): number =>
  counts.pending + counts.running + counts.succeeded + counts.failed + counts.timedOut + counts.aborted;

/** The counts after `by` of them have gone from one column to another. */
export const moveCount = (counts: Counts, from: keyof Counts, to: keyof Counts, by: number): Counts => {
  const taken = { ...counts, [from]: counts[from] - by };
  return { ...taken, [to]: taken[to] + by };
};
