import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { membershipView } from './membership-view.ts';

export const listAuthorityMembershipsContract = defineContract({
  id: 'list-authority-memberships',
  method: 'GET',
  path: '/v1/memberships',
  summary: { vi: 'Những người của cơ quan', en: 'List the people of an authority' },
  action: 'membership.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend(authoritySchema.shape),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(membershipView),
});
