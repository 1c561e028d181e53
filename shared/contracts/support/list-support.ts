import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { productGroupSchema } from '#shared/domain/product/groups.ts';
import { supportKindSchema } from '#shared/domain/support/kinds.ts';
import { grantStates } from '#shared/domain/support/support-grant.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { supportSumsView, supportView } from './support-view.ts';

export const listSupportContract = defineContract({
  id: 'list-support',
  method: 'GET',
  path: '/v1/support-grants',
  summary: {
    vi: 'Sổ theo dõi hỗ trợ của một cơ quan',
    en: 'The ledger of support of an authority',
  },
  action: 'support.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend(authoritySchema.shape).extend({
    /** Year of the decision; of the proposal where none stands. */
    year: z.coerce.number<string>().int().min(2010).max(2199).optional(),
    supportKind: supportKindSchema.optional(),
    state: z.enum(grantStates).optional(),
    group: productGroupSchema.optional(),
  }),
  body: nothing,
  version: 'none',
  status: 200,
  /** Sums over all that the filter lets through, not over the page. */
  answer: pageOf(supportView).extend({ sums: supportSumsView }),
});
