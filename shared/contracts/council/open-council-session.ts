import { defineContract, noQuery, nothing } from '../contract.ts';
import { councilSessionView } from './council-session-view.ts';
import { roundParams } from './params.ts';

export const openCouncilSessionContract = defineContract({
  id: 'open-council-session',
  method: 'POST',
  path: '/v1/rounds/{roundId}/council-sessions',
  summary: { vi: 'Mở phiên họp hội đồng', en: 'Open a session of the council' },
  action: 'council.lead',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 201,
  answer: councilSessionView,
});
