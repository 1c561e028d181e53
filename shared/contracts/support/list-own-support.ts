import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { ownSupportView } from './support-view.ts';

export const listOwnSupportContract = defineContract({
  id: 'list-own-support',
  method: 'GET',
  path: '/v1/establishments/{establishmentId}/support-grants',
  summary: { vi: 'Hỗ trợ của cơ sở', en: 'What an establishment was promised and given' },
  action: 'support.read-own',
  signIn: 'required',
  params: z.strictObject({ establishmentId: idSchema }),
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(ownSupportView),
});
