import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { establishmentView } from './establishment-view.ts';

export const listEstablishmentsContract = defineContract({
  id: 'list-establishments',
  method: 'GET',
  path: '/v1/establishments',
  summary: { vi: 'Các cơ sở của tôi', en: 'My establishments' },
  action: 'establishment.list',
  signIn: 'required',
  params: noParams,
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(establishmentView),
});
