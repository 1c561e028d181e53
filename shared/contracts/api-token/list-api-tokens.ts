import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { apiTokenView } from './token-view.ts';

export const listApiTokensContract = defineContract({
  id: 'list-api-tokens',
  method: 'GET',
  path: '/v1/api-tokens',
  summary: { vi: 'Mã truy cập của tôi', en: 'My tokens' },
  action: 'api-token.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(apiTokenView),
});
