import { councilSessionSchema } from '#shared/domain/council/council.ts';
import { defineContract, noQuery } from '../contract.ts';
import { councilSessionView } from './council-session-view.ts';
import { sessionParams } from './params.ts';

export const mergeItemsContract = defineContract({
  id: 'merge-items',
  method: 'POST',
  path: '/v1/rounds/{roundId}/council-sessions/{number}/merges',
  summary: { vi: 'Gộp sản phẩm thành bộ', en: 'Merge like products into one set' },
  action: 'council.lead',
  signIn: 'required',
  params: sessionParams,
  query: noQuery,
  body: councilSessionSchema.shape.merges.element,
  version: 'shown',
  status: 201,
  answer: councilSessionView.pick({ merges: true }),
});
