import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { defineContract, noQuery } from '../contract.ts';
import { complaintView } from './complaint-view.ts';
import { complaintParams } from './params.ts';

export const answerComplaintContract = defineContract({
  id: 'answer-complaint',
  method: 'POST',
  path: '/v1/rounds/{roundId}/complaints/{complaintId}/answer',
  summary: { vi: 'Trả lời khiếu nại', en: 'Answer a complaint' },
  action: 'complaint.answer',
  signIn: 'required',
  params: complaintParams,
  query: noQuery,
  body: z.strictObject({
    outcome: z.enum(['upheld', 'rejected']),
    text: textSchema(5000),
    /** What an upheld complaint changes for its entry. */
    corrections: z
      .strictObject({
        excludedSheetIds: z.array(z.string().max(300)).max(50).default([]),
        recognise: z.boolean().nullable().default(null),
      })
      .nullable()
      .default(null),
  }),
  version: 'shown',
  status: 200,
  answer: complaintView,
});
