import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { outputParams } from './params.ts';

export const downloadOutputContract = defineContract({
  id: 'download-output',
  method: 'GET',
  path: '/v1/outputs/{outputId}/file',
  summary: { vi: 'Tải tệp đã tạo', en: 'Download an output' },
  action: 'output.ask',
  signIn: 'required',
  params: outputParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ url: z.url(), expiresAt: instantSchema, fileName: z.string() }),
});
