import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { membershipView } from './membership-view.ts';

export const listRoundMembershipsContract = defineContract({
  id: 'list-round-memberships',
  method: 'GET',
  path: '/v1/rounds/{roundId}/memberships',
  summary: { vi: 'Những người của đợt bình chọn', en: 'List the people of a round' },
  action: 'membership.read',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(membershipView),
});
