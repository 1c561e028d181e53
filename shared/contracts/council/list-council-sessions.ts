import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { councilSessionView } from './council-session-view.ts';
import { roundParams } from './params.ts';

export const listCouncilSessionsContract = defineContract({
  id: 'list-council-sessions',
  method: 'GET',
  path: '/v1/rounds/{roundId}/council-sessions',
  summary: { vi: 'Các phiên họp hội đồng', en: 'List the sessions of the council' },
  action: 'council.read',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ items: z.array(councilSessionView) }),
});
