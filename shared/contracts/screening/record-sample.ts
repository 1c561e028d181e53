import * as z from 'zod';
import { receiptSchema } from '#shared/domain/record/audit.ts';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';

export const recordSampleContract = defineContract({
  id: 'record-sample',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/sample',
  summary: {
    vi: 'Ghi nhận sản phẩm mẫu: đã nhận, thay bằng catalogue, đã trả',
    en: 'Record what became of the sample',
  },
  action: 'screening.settle',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: z.strictObject({ sample: submissionSchema.shape.sample }),
  version: 'matched',
  status: 200,
  answer: submissionSchema.pick({ id: true, sample: true }).extend({ receipt: receiptSchema }),
});
