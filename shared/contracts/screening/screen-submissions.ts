import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';

/** As many as one transaction holds, with their audit entries. */
export const mostScreenedAtOnce = 40;

export const screenSubmissionsContract = defineContract({
  id: 'screen-submissions',
  method: 'POST',
  path: '/v1/rounds/{roundId}/screenings',
  summary: { vi: 'Kiểm tra lại hồ sơ', en: 'Run the checks again on submissions' },
  action: 'screening.settle',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: z.strictObject({ submissionIds: z.array(idSchema).min(1).max(mostScreenedAtOnce) }),
  version: 'none',
  status: 200,
  answer: z.object({
    checked: z.array(z.object({ submissionId: idSchema, blocking: z.int(), warnings: z.int() })),
  }),
});
