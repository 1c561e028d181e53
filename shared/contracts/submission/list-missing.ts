import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { warningView } from '../establishment/establishment-view.ts';

export const listMissingContract = defineContract({
  id: 'list-missing',
  method: 'GET',
  path: '/v1/submissions/{submissionId}/missing',
  summary: { vi: 'Hồ sơ còn thiếu gì', en: 'What a submission still lacks' },
  action: 'submission.read',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    /** Empty: it can be submitted. */
    missing: z.array(warningView),
    /** Worth a look; they do not keep it from being submitted. */
    warnings: z.array(warningView),
    /** Until when it may be changed; null when it no longer may. */
    until: instantSchema.nullable(),
    untilLocal: z.string().nullable(),
  }),
});
