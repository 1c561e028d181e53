import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { ownDataRequestView } from './data-request-view.ts';

export const listOwnDataRequestsContract = defineContract({
  id: 'list-own-data-requests',
  method: 'GET',
  path: '/v1/establishments/{establishmentId}/data-requests',
  summary: { vi: 'Yêu cầu về dữ liệu cá nhân của tôi', en: 'List my requests about personal data' },
  action: 'personal-data.request',
  signIn: 'required',
  params: z.strictObject({ establishmentId: idSchema }),
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(ownDataRequestView),
});
