import * as z from 'zod';
import { nameSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { submittedView } from './submission-view.ts';

export const submitSubmissionContract = defineContract({
  id: 'submit-submission',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/submission',
  summary: { vi: 'Nộp hồ sơ', en: 'Submit a dossier' },
  action: 'submission.submit',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  /** The declaration must be accepted by name; it is never ticked beforehand. */
  body: z.strictObject({
    declaration: z.strictObject({ accepted: z.literal(true), name: nameSchema(120) }),
  }),
  version: 'shown',
  status: 200,
  answer: submittedView,
});
