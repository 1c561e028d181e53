import * as z from 'zod';
import { documentSchema } from '#shared/domain/dossier/document.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';

export const copySubmissionContract = defineContract({
  id: 'copy-submission',
  method: 'POST',
  path: '/v1/rounds/{roundId}/submission-copies',
  summary: { vi: 'Lập hồ sơ mới theo hồ sơ cũ', en: 'Draft a submission after an earlier one' },
  action: 'submission.draft',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: z.strictObject({
    /** The earlier one, of any round. */
    submissionId: idSchema,
    /** Another product of the same establishment; null for the same product. */
    productId: idSchema.nullable().default(null),
  }),
  version: 'none',
  status: 201,
  answer: z.object({
    /** The new draft. */
    submissionId: idSchema,
    /** How many papers it took along. */
    documents: z.int(),
    /** What it did not, and why. */
    leftOut: z.array(
      documentSchema
        .pick({ type: true, fileName: true })
        .strip()
        .extend({ code: z.string(), vi: z.string(), en: z.string() }),
    ),
  }),
});
