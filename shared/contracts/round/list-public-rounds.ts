import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { publicRoundView } from './public-round-view.ts';

export const listPublicRoundsContract = defineContract({
  id: 'list-public-rounds',
  method: 'GET',
  path: '/v1/public/rounds',
  summary: { vi: 'Các đợt bình chọn đã công bố', en: 'List the announced rounds' },
  action: 'round.read-public',
  signIn: 'none',
  params: noParams,
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(publicRoundView),
});
