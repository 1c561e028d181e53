import * as z from 'zod';
import { signedPaperSchema } from '#shared/domain/output/signed-paper.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery } from '../contract.ts';
import { outputParams } from './params.ts';
import { signedPaperView } from './signed-paper-view.ts';

const { declaredBytes, declaredSha256 } = signedPaperSchema.shape;

export const returnSignedPaperContract = defineContract({
  id: 'return-signed-paper',
  method: 'POST',
  path: '/v1/outputs/{outputId}/signed-papers',
  summary: { vi: 'Nộp lại văn bản đã ký số', en: 'Bring back a paper that was signed' },
  action: 'output.return-signed',
  signIn: 'required',
  params: outputParams,
  query: noQuery,
  body: z.strictObject({ bytes: declaredBytes, sha256: declaredSha256 }),
  version: 'none',
  status: 201,
  answer: z.object({
    signedPaper: signedPaperView,
    upload: z.object({
      url: z.string(),
      fields: z.record(z.string(), z.string()),
      expiresAt: instantSchema,
    }),
  }),
});
