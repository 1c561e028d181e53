import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { submissionDetailView } from './submission-view.ts';

export const getSubmissionContract = defineContract({
  id: 'get-submission',
  method: 'GET',
  path: '/v1/submissions/{submissionId}',
  summary: { vi: 'Xem hồ sơ đăng ký', en: 'Read a submission' },
  action: 'submission.read',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: submissionDetailView,
});
