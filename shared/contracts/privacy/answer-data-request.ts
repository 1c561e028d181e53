import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { dataRequestView } from './data-request-view.ts';

export const answerDataRequestContract = defineContract({
  id: 'answer-data-request',
  method: 'POST',
  path: '/v1/data-requests/{requestId}/answer',
  summary: { vi: 'Trả lời yêu cầu về dữ liệu cá nhân', en: 'Answer a request about personal data' },
  action: 'personal-data.answer',
  signIn: 'required',
  params: z.strictObject({ requestId: idSchema }),
  query: noQuery,
  body: z.strictObject({ granted: z.boolean(), text: textSchema(2000) }),
  version: 'shown',
  status: 200,
  answer: dataRequestView,
});
