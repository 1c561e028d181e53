import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';
import { authorityRoleInput, personInput } from './membership-input.ts';
import { membershipView } from './membership-view.ts';

export const appointToAuthorityContract = defineContract({
  id: 'appoint-to-authority',
  method: 'POST',
  path: '/v1/memberships',
  summary: { vi: 'Phân quyền trong cơ quan', en: 'Give a person a role in an authority' },
  action: 'membership.manage',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ ...personInput, role: authorityRoleInput, authority: authoritySchema }),
  version: 'shown',
  status: 201,
  answer: membershipView,
});
