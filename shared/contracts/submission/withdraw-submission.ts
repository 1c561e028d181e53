import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { submissionView } from './submission-view.ts';

export const withdrawSubmissionContract = defineContract({
  id: 'withdraw-submission',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/withdrawal',
  summary: { vi: 'Rút hồ sơ', en: 'Withdraw a submission' },
  action: 'submission.withdraw',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: z.strictObject({ reason: textSchema(1000).nullable().default(null) }),
  version: 'shown',
  status: 200,
  answer: submissionView,
});
