import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { submittedView } from './submission-view.ts';

export const answerSupplementContract = defineContract({
  id: 'answer-supplement',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/supplement-answer',
  summary: { vi: 'Trả lời yêu cầu bổ sung', en: 'Answer a supplement request' },
  action: 'submission.answer-supplement',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: z.strictObject({ answer: textSchema(2000).nullable().default(null) }),
  version: 'shown',
  status: 200,
  answer: submittedView,
});
