import * as z from 'zod';
import { receiptSchema } from '#shared/domain/record/audit.ts';
import { submissionSchema, supplementItemSchema } from '#shared/domain/submission/submission.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';

export const requestSupplementContract = defineContract({
  id: 'request-supplement',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/supplement-requests',
  summary: { vi: 'Yêu cầu bổ sung hồ sơ (một lần)', en: 'Ask once for supplements' },
  action: 'screening.settle',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: z.strictObject({ items: z.array(supplementItemSchema).min(1).max(40) }),
  version: 'matched',
  status: 201,
  answer: submissionSchema
    .pick({ id: true, state: true, supplement: true })
    .extend({ receipt: receiptSchema }),
});
