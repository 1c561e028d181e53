import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { submittedView } from './submission-view.ts';

const { receipt } = submittedView.shape;

export const getReceiptContract = defineContract({
  id: 'get-receipt',
  method: 'GET',
  path: '/v1/submissions/{submissionId}/receipt',
  summary: { vi: 'Xem lại phiếu tiếp nhận hồ sơ', en: 'Read the receipt of a dossier again' },
  action: 'submission.read',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  /** As it was given at submission; what comes next is as it stands now. */
  answer: submittedView.extend({
    /** The receipt of the answered supplement, if there was one. */
    supplement: z.object({ receivedAt: instantSchema, receivedAtLocal: z.string(), receipt }).nullable(),
  }),
});
