import * as z from 'zod';
import { outputSchema } from '#shared/domain/output/output.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';
import { outputView } from './output-view.ts';

const { what, subject, format } = outputSchema.shape;

export const requestOutputContract = defineContract({
  id: 'request-output',
  method: 'POST',
  path: '/v1/outputs',
  summary: {
    vi: 'Yêu cầu tạo văn bản, danh sách hoặc tệp nén',
    en: 'Ask for a paper, list or archive to be made',
  },
  action: 'output.ask',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: z.strictObject({ what, subject, format }),
  version: 'shown',
  status: 202,
  answer: outputView,
});
