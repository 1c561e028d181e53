import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { roundParams } from './params.ts';

export const acknowledgeTaskContract = defineContract({
  id: 'acknowledge-task',
  method: 'POST',
  path: '/v1/rounds/{roundId}/acknowledgement',
  summary: { vi: 'Tôi đã nhận nhiệm vụ', en: 'Say that one has received one’s task' },
  action: 'task.acknowledge',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ roundId: idSchema, acknowledgedAt: instantSchema }),
});
