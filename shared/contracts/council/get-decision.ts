import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { decisionView } from './decision-view.ts';
import { decisionParams } from './params.ts';

export const getDecisionContract = defineContract({
  id: 'get-decision',
  method: 'GET',
  path: '/v1/rounds/{roundId}/decisions/{sequence}',
  summary: { vi: 'Xem quyết định', en: 'Read a decision' },
  action: 'decision.read',
  signIn: 'required',
  params: decisionParams,
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: decisionView.extend({ downloadUrl: z.string().nullable() }),
});
