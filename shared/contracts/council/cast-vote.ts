import * as z from 'zod';
import { voteSchema } from '#shared/domain/council/voting.ts';
import { defineContract, noQuery } from '../contract.ts';
import { councilItemView } from './council-session-view.ts';
import { itemParams } from './params.ts';

export const castVoteContract = defineContract({
  id: 'cast-vote',
  method: 'POST',
  path: '/v1/rounds/{roundId}/council-sessions/{number}/items/{submissionId}/votes',
  summary: { vi: 'Bỏ phiếu cho một sản phẩm', en: 'Vote on one item' },
  action: 'council.vote',
  signIn: 'required',
  params: itemParams,
  query: noQuery,
  body: z.strictObject({ vote: voteSchema }),
  version: 'shown',
  status: 201,
  answer: councilItemView,
});
