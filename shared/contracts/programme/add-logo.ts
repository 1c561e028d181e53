import * as z from 'zod';
import { logoSchema } from '#shared/domain/programme/logo.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery } from '../contract.ts';
import { logoView } from './logo-view.ts';
import { programmeParams } from './params.ts';

const { kind, declaredBytes, declaredSha256 } = logoSchema.shape;

export const addLogoContract = defineContract({
  id: 'add-logo',
  method: 'POST',
  path: '/v1/programmes/{programmeId}/logos',
  summary: { vi: 'Tải biểu trưng của chương trình lên', en: 'Upload a logo of a programme' },
  action: 'logo.manage',
  signIn: 'required',
  params: programmeParams,
  query: noQuery,
  body: z.strictObject({ kind, bytes: declaredBytes, sha256: declaredSha256 }),
  version: 'none',
  status: 201,
  answer: z.object({
    logo: logoView,
    upload: z.object({
      url: z.string(),
      fields: z.record(z.string(), z.string()),
      expiresAt: instantSchema,
    }),
  }),
});
