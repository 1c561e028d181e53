import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, nothing } from '../contract.ts';
import { logoParams } from './logo-view.ts';

export const downloadLogoContract = defineContract({
  id: 'download-logo',
  method: 'GET',
  path: '/v1/programmes/{programmeId}/logos/{logoId}/download',
  summary: { vi: 'Tải biểu trưng về', en: 'A short-lived address to download a logo' },
  action: 'logo.read',
  signIn: 'required',
  params: logoParams,
  /** The picture as certificates print it, or the file as it was uploaded. */
  query: z.strictObject({ printed: z.enum(['true', 'false']).default('false') }),
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ url: z.string(), expiresAt: instantSchema }),
});
