import * as z from 'zod';
import { proposalFieldsSchema } from '#shared/domain/support/support-grant.ts';
import { defineContract, noQuery } from '../contract.ts';
import { warningView } from '../establishment/establishment-view.ts';
import { certificateParams } from '../recognition/params.ts';
import { supportView } from './support-view.ts';

export const proposeSupportContract = defineContract({
  id: 'propose-support',
  method: 'POST',
  path: '/v1/certificates/{certificateId}/support-grants',
  summary: { vi: 'Đề nghị hỗ trợ một sản phẩm', en: 'Propose support of a recognised product' },
  action: 'support.record',
  signIn: 'required',
  params: certificateParams,
  query: noQuery,
  body: proposalFieldsSchema,
  version: 'shown',
  status: 201,
  answer: supportView.extend({ warnings: z.array(warningView) }),
});
