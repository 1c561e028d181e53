import * as z from 'zod';
import { gateNames } from '#shared/domain/round/gate.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

const round = { roundId: idSchema };
const gate = z.enum(gateNames);
const empty = z.strictObject({});
const batches = z.array(z.int().min(0)).max(1000);
/** Until when the state that follows waits. */
const waits = z.strictObject({ until: instantSchema });

/** Where a run of the workflow takes the round up: the record is the truth, the execution only drives. */
export const positions = [
  'open',
  'seal',
  'screen',
  'screening',
  'convene',
  'frames',
  'sheets',
  'council',
  'decision',
  'publish',
  'complaints',
  'nominate',
  'over',
] as const;

/** Input and output of each task of the round workflow: ids and times only, never contents. */
export const taskShapes = {
  ReadPosition: {
    input: z.strictObject(round),
    output: z.strictObject({ position: z.enum(positions), until: instantSchema.nullable(), batches }),
  },
  OpenRegistration: { input: z.strictObject(round), output: waits },
  SealSubmissions: {
    input: z.strictObject(round),
    output: z.strictObject({ sealed: z.boolean(), until: instantSchema, batches }),
  },
  ScreenBatch: {
    input: z.strictObject({ ...round, batch: z.int().min(0) }),
    output: z.strictObject({ checked: z.int() }),
  },
  BeginScreening: { input: z.strictObject(round), output: waits },
  OpenGate: { input: z.strictObject({ ...round, gate, token: z.string().min(1) }), output: empty },
  ConvenePanel: { input: z.strictObject(round), output: waits },
  BeginScoring: { input: z.strictObject(round), output: waits },
  TallyScores: { input: z.strictObject(round), output: waits },
  BeginRescore: { input: z.strictObject(round), output: waits },
  ReadDecisionDeadline: { input: z.strictObject(round), output: waits },
  CancelByCouncil: { input: z.strictObject(round), output: empty },
  PublishResults: { input: z.strictObject(round), output: waits },
  ReadComplaints: {
    input: z.strictObject(round),
    output: z.strictObject({ over: z.boolean(), open: z.int(), until: instantSchema, batches }),
  },
  IssueBatch: {
    input: z.strictObject({ ...round, batch: z.int().min(0) }),
    output: z.strictObject({ issued: z.int() }),
  },
  CloseCertificates: { input: z.strictObject(round), output: empty },
  NominateUp: { input: z.strictObject(round), output: empty },
  FinishRound: { input: z.strictObject(round), output: empty },
  MarkRoundStalled: {
    input: z.strictObject({ ...round, step: z.string(), reason: z.string() }),
    output: empty,
  },
} as const satisfies Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>;

export type TaskName = keyof typeof taskShapes;
export type TaskInput<T extends TaskName> = z.infer<(typeof taskShapes)[T]['input']>;
export type TaskOutput<T extends TaskName> = z.infer<(typeof taskShapes)[T]['output']>;
export const taskNames = Object.keys(taskShapes) as TaskName[];

/** What the workflow hands the function of its tasks. `now` is when the state was entered. */
export const taskEventSchema = z.strictObject({
  task: z.enum(taskNames as [TaskName, ...TaskName[]]),
  now: instantSchema,
  execution: z.string(),
  input: z.record(z.string(), z.unknown()),
});
