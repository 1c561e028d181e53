import * as z from 'zod';
import { gateNameSchema } from '#shared/domain/round/gate.ts';
import { roundSchema } from '#shared/domain/round/round.ts';
import { roundStateSchema } from '#shared/domain/round/states.ts';
import { roundSteps } from '#shared/domain/round/steps.ts';
import { submissionStateSchema } from '#shared/domain/submission/states.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

/** What a round waits for. People settle gates; `opening`, `closing` and `complaint-window` come by the clock. */
export const waitSchema = z.enum([
  'announcement',
  'opening',
  'closing',
  'sealing',
  'complaint-window',
  'certificates',
  ...gateNameSchema.options,
]);

/** Where a round stands, for those who run it. Holds no score and no figure that depends on one. */
export const progressView = z.object({
  roundId: z.string(),
  state: roundStateSchema,
  attempt: z.int(),
  stalled: roundSchema.shape.stalled,
  waitsFor: z
    .object({
      what: waitSchema,
      until: instantSchema.nullable(),
      untilLocal: z.string().nullable(),
      /** Whether the deadline of the step has passed while it is undone. */
      overdue: z.boolean(),
      /** Whether people have settled it already, so that the workflow is about to go on. */
      settled: z.boolean(),
    })
    .nullable(),
  /** Submissions by state; those before the jury stay `eligible` until the results are published. */
  submissions: z.partialRecord(submissionStateSchema, z.int()),
  /** Where the plan asks for a minimum of each locality: what was filed from where; those short of it come first. */
  localities: z
    .object({
      minimum: z.int(),
      places: z.array(z.object({ commune: z.string(), entries: z.int(), enough: z.boolean() })),
    })
    .nullable(),
  sealed: z.object({ at: instantSchema, entries: z.int() }).nullable(),
  allowedSteps: z.array(z.enum(roundSteps)),
});
