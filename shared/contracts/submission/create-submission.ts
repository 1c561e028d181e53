import * as z from 'zod';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { submissionView } from './submission-view.ts';

export const createSubmissionContract = defineContract({
  id: 'create-submission',
  method: 'POST',
  path: '/v1/rounds/{roundId}/submissions',
  summary: { vi: 'Lập hồ sơ đăng ký cho một sản phẩm', en: 'Draft a submission for a product' },
  action: 'submission.draft',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: noQuery,
  body: z.strictObject({
    productId: idSchema,
    group: submissionSchema.shape.group.default(null),
    note: submissionSchema.shape.note.default(null),
  }),
  version: 'shown',
  status: 201,
  answer: submissionView,
});
