import * as z from 'zod';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { submissionView } from './submission-view.ts';

export const changeSubmissionContract = defineContract({
  id: 'change-submission',
  method: 'PATCH',
  path: '/v1/submissions/{submissionId}',
  summary: { vi: 'Sửa nhóm hoặc ghi chú của hồ sơ', en: 'Change group or note of a submission' },
  action: 'submission.draft',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: submissionSchema.pick({ group: true, note: true }).partial(),
  version: 'matched',
  status: 200,
  answer: submissionView,
});
