import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

/** The three answers of an automatic check. */
export const verdictSchema = z.discriminatedUnion('answer', [
  z.strictObject({ check: z.string(), answer: z.literal('pass') }),
  z.strictObject({
    check: z.string(),
    answer: z.literal('fail'),
    severity: z.enum(['blocking', 'warning']),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  z.strictObject({ check: z.string(), answer: z.literal('not-applicable') }),
]);
export type Verdict = z.infer<typeof verdictSchema>;

/** What the automatic checks found of a submission; officials settle, checks only advise. Id: the submission's. */
export const screeningSchema = z.strictObject({
  submissionId: idSchema,
  roundId: idSchema,
  verdicts: z.array(verdictSchema),
  checkedAt: instantSchema,
  /** The snapshot that was checked. */
  snapshotAt: instantSchema,
});
export type Screening = z.infer<typeof screeningSchema>;
