import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { conflictRowView } from './conflict-views.ts';
import { roundParams } from './params.ts';

export const listConflictsContract = defineContract({
  id: 'list-conflicts',
  method: 'GET',
  path: '/v1/rounds/{roundId}/conflicts',
  summary: { vi: 'Danh sách xung đột lợi ích', en: 'List conflicts of interest' },
  action: 'conflict.read',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ items: z.array(conflictRowView) }),
});
