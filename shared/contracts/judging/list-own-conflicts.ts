import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { conflictView, ownConflictView } from './conflict-views.ts';
import { roundParams } from './params.ts';

export const listOwnConflictsContract = defineContract({
  id: 'list-own-conflicts',
  method: 'GET',
  path: '/v1/rounds/{roundId}/own-conflicts',
  summary: { vi: 'Xung đột lợi ích của tôi', en: 'List one’s own conflicts of interest' },
  action: 'conflict.declare',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ items: z.array(ownConflictView.extend(conflictView.pick({ reason: true }).shape)) }),
});
