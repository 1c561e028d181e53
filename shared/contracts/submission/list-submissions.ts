import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { submissionView } from './submission-view.ts';

export const listSubmissionsContract = defineContract({
  id: 'list-submissions',
  method: 'GET',
  path: '/v1/establishments/{establishmentId}/submissions',
  summary: { vi: 'Hồ sơ đăng ký của cơ sở', en: 'Submissions of an establishment' },
  action: 'submission.draft',
  signIn: 'required',
  params: z.strictObject({ establishmentId: idSchema }),
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(submissionView.omit({ snapshot: true })),
});
