import { councilSessionSchema } from '#shared/domain/council/council.ts';
import { defineContract, noQuery } from '../contract.ts';
import { councilSessionView } from './council-session-view.ts';
import { sessionParams } from './params.ts';

export const recordAttendanceContract = defineContract({
  id: 'record-attendance',
  method: 'PUT',
  path: '/v1/rounds/{roundId}/council-sessions/{number}/attendance',
  summary: { vi: 'Ghi người dự họp', en: 'Record who is present' },
  action: 'council.lead',
  signIn: 'required',
  params: sessionParams,
  query: noQuery,
  body: councilSessionSchema.pick({ attendance: true }),
  version: 'matched',
  status: 200,
  answer: councilSessionView.pick({ attendance: true }),
});
