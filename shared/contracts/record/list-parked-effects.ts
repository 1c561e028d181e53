import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { effectView } from './views.ts';

export const listParkedEffectsContract = defineContract({
  id: 'list-parked-effects',
  method: 'GET',
  path: '/v1/effects',
  summary: { vi: 'Việc gửi đi bị giữ lại', en: 'List parked effects of an authority' },
  action: 'effect.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend(authoritySchema.shape),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(effectView),
});
