import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { roundView } from './round-view.ts';

export const listRoundsContract = defineContract({
  id: 'list-rounds',
  method: 'GET',
  path: '/v1/rounds',
  summary: { vi: 'Danh sách đợt bình chọn của một cơ quan', en: 'List the rounds of an authority' },
  action: 'round.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend(authoritySchema.shape),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(roundView),
});
