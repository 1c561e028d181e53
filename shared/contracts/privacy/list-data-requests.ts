import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { dataRequestView } from './data-request-view.ts';

export const listDataRequestsContract = defineContract({
  id: 'list-data-requests',
  method: 'GET',
  path: '/v1/data-requests',
  summary: {
    vi: 'Yêu cầu về dữ liệu cá nhân gửi đến một cơ quan',
    en: 'List the requests about personal data to an authority',
  },
  action: 'personal-data.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend(authoritySchema.shape),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(dataRequestView),
});
