import * as z from 'zod';
import { receiptSchema } from '#shared/domain/record/audit.ts';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { lineSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';

export const settleSubmissionContract = defineContract({
  id: 'settle-submission',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/settlement',
  summary: { vi: 'Kết luận hồ sơ đủ hoặc không đủ điều kiện', en: 'Settle whether a submission is eligible' },
  action: 'screening.settle',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: z.strictObject({
    eligible: z.boolean(),
    reason: textSchema(2000).nullable().default(null),
    legalBasis: lineSchema(300).nullable().default(null),
  }),
  version: 'matched',
  status: 200,
  answer: submissionSchema
    .pick({ id: true, state: true, settlement: true })
    .extend({ receipt: receiptSchema }),
});
