import * as z from 'zod';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { decisionView } from './decision-view.ts';
import { roundParams } from './params.ts';

export const listDecisionsContract = defineContract({
  id: 'list-decisions',
  method: 'GET',
  path: '/v1/rounds/{roundId}/decisions',
  summary: { vi: 'Các quyết định của đợt', en: 'List the decisions of a round' },
  action: 'decision.read',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ items: z.array(decisionView) }),
});
