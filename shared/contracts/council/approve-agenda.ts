import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { sessionParams } from './params.ts';

export const approveAgendaContract = defineContract({
  id: 'approve-agenda',
  method: 'POST',
  path: '/v1/rounds/{roundId}/council-sessions/{number}/agenda-approval',
  summary: { vi: 'Biểu quyết cả danh sách theo xếp hạng', en: 'Vote for the list as ranked' },
  action: 'council.vote',
  signIn: 'required',
  params: sessionParams,
  query: noQuery,
  body: z.strictObject({ submissionIds: z.array(idSchema).min(1).max(1000) }),
  version: 'shown',
  status: 200,
  answer: z.object({ settled: z.int(), open: z.array(idSchema) }),
});
