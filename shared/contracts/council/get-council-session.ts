import { defineContract, noQuery, nothing } from '../contract.ts';
import { councilSessionView } from './council-session-view.ts';
import { sessionParams } from './params.ts';

export const getCouncilSessionContract = defineContract({
  id: 'get-council-session',
  method: 'GET',
  path: '/v1/rounds/{roundId}/council-sessions/{number}',
  summary: { vi: 'Xem phiên họp hội đồng', en: 'Read a session of the council' },
  action: 'council.read',
  signIn: 'required',
  params: sessionParams,
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: councilSessionView,
});
