import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { membershipView } from './membership-view.ts';

export const endMembershipContract = defineContract({
  id: 'end-membership',
  method: 'POST',
  path: '/v1/people/{personId}/memberships/{membershipId}/end',
  summary: { vi: 'Chấm dứt một phân quyền ngay', en: 'End a membership at once' },
  action: 'membership.manage',
  signIn: 'required',
  params: z.strictObject({ personId: personIdSchema, membershipId: idSchema }),
  query: noQuery,
  body: z.strictObject({ reason: textSchema(1000) }),
  version: 'shown',
  status: 200,
  answer: membershipView,
});
