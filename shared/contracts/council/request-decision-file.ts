import * as z from 'zod';
import { maxDecisionBytes } from '#shared/domain/council/decision-file.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery } from '../contract.ts';
import { roundParams } from './params.ts';

export const requestDecisionFileContract = defineContract({
  id: 'request-decision-file',
  method: 'POST',
  path: '/v1/rounds/{roundId}/decision-files',
  summary: { vi: 'Xin tải lên quyết định đã ký', en: 'Ask to upload the signed decision' },
  action: 'decision.record',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: z.strictObject({
    contentType: z.literal('application/pdf'),
    bytes: z.int().min(1).max(maxDecisionBytes),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'field.format'),
  }),
  version: 'none',
  status: 201,
  answer: z.object({
    fileKey: z.string(),
    url: z.string(),
    fields: z.record(z.string(), z.string()),
    expiresAt: instantSchema,
  }),
});
