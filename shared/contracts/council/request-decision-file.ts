import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery } from '../contract.ts';
import { roundParams } from './params.ts';

/** Largest signed decision: 20 MB. */
const maxDecisionBytes = 20 * 1024 * 1024;

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
