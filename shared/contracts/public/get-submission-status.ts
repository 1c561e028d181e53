import * as z from 'zod';
import { documentTypeSchema } from '#shared/domain/dossier/document-types.ts';
import { publicStages } from '#shared/domain/submission/public-stage.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';

const moment = z.object({ at: instantSchema, local: z.string() });

export const getSubmissionStatusContract = defineContract({
  id: 'get-submission-status',
  method: 'GET',
  path: '/v1/public/submissions/{receiptCode}',
  summary: { vi: 'Tra cứu tình trạng hồ sơ bằng mã', en: 'The status of a dossier by its receipt code' },
  action: 'submission.status',
  signIn: 'none',
  /** Any text: what is not a code is answered like an unknown one. */
  params: z.strictObject({ receiptCode: z.string().max(200) }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  /** Stage and dates only: no name, no content, nothing that a score could show in. */
  answer: z.object({
    receiptCode: z.string(),
    stage: z.enum(publicStages),
    submitted: moment,
    next: z.object({
      step: z.enum(['closing', 'screening', 'answer-supplement', 'results', 'certificate', 'none']),
      by: moment.nullable(),
    }),
    /** Names of the papers asked for in an open supplement request; `type` null stands for an explanation. */
    missingPapers: z.array(z.object({ type: documentTypeSchema.nullable(), vi: z.string(), en: z.string() })),
  }),
});
