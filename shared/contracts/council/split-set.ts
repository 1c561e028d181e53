import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { councilSessionView } from './council-session-view.ts';
import { sessionParams } from './params.ts';

export const splitSetContract = defineContract({
  id: 'split-set',
  method: 'POST',
  path: '/v1/rounds/{roundId}/council-sessions/{number}/splits',
  summary: { vi: 'Tách bộ đã gộp', en: 'Take a merged set apart again' },
  action: 'council.lead',
  signIn: 'required',
  params: sessionParams,
  query: noQuery,
  /** Any entry of the set. */
  body: z.strictObject({ submissionId: idSchema }),
  version: 'shown',
  status: 200,
  answer: councilSessionView.pick({ merges: true }),
});
