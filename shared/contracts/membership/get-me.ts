import * as z from 'zod';
import { defineContract, noParams, noQuery, nothing } from '../contract.ts';
import { ownMembershipView } from './membership-view.ts';

export const getMeContract = defineContract({
  id: 'get-me',
  method: 'GET',
  path: '/v1/me',
  summary: { vi: 'Tôi là ai, được làm gì', en: 'Who I am and what I may act as' },
  action: 'me.read',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    id: z.string(),
    kind: z.enum(['person', 'token']),
    name: z.string(),
    email: z.string().nullable(),
    memberships: z.array(ownMembershipView),
    /** The establishments a token is limited to; null for people. */
    establishmentIds: z.array(z.string()).nullable(),
  }),
});
