import * as z from 'zod';
import { resultSchema } from '#shared/domain/council/council.ts';
import { voteSchema } from '#shared/domain/council/voting.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { councilItemView, councilSessionView } from './council-session-view.ts';
import { sessionParams } from './params.ts';

const standing = resultSchema.shape.standings.element.pick({
  selectionCode: true,
  group: true,
  mean: true,
  rank: true,
  passed: true,
  tiedAtQuota: true,
});

/** An item of the agenda as it stands now, with what its entry is and what the caller may do. */
const meetingItem = councilItemView.extend({
  ...standing.shape,
  productName: z.string(),
  /** Null to those who also judge in a blind round. */
  establishmentName: z.string().nullable(),
  voters: z.int(),
  voted: z.int(),
  votes: z.object({ for: z.int(), against: z.int(), abstain: z.int() }),
  /** Which outcome the ballots bear now. */
  carried: z.object({ propose: z.boolean(), reject: z.boolean() }),
  /** Whether enough members are in the room for this item. */
  quorumMet: z.boolean(),
  ownVote: voteSchema.nullable(),
  mayVote: z.boolean(),
});

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
  answer: councilSessionView.extend({
    items: z.array(meetingItem),
    quorum: z.object({
      present: z.int(),
      members: z.int(),
      /** Fewest members who must be present. */
      needed: z.int(),
      met: z.boolean(),
    }),
    /** Tiers of the round's award table that the chair may give to what is proposed. */
    tiers: z.array(z.string()),
    you: z.object({ isMember: z.boolean(), present: z.boolean() }),
  }),
});
