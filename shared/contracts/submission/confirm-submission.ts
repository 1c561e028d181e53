import * as z from 'zod';
import { oneTimeCodeSchema } from '#shared/domain/identity/one-time-code.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';

export const confirmSubmissionContract = defineContract({
  id: 'confirm-submission',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/confirmation',
  summary: { vi: 'Cơ sở xác nhận hồ sơ nộp thay', en: 'The producer confirms what an officer filed' },
  action: 'submission.confirm',
  signIn: 'none',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: z.strictObject({ code: oneTimeCodeSchema }),
  version: 'none',
  status: 200,
  /** A wrong code is an answer, since it must be counted. */
  answer: z.object({ confirmed: z.boolean(), attemptsLeft: z.int() }),
});
