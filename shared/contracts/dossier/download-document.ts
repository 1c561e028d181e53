import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, nothing } from '../contract.ts';
import { documentParams } from './document-params.ts';

export const downloadDocumentContract = defineContract({
  id: 'download-document',
  method: 'GET',
  path: '/v1/submissions/{submissionId}/documents/{documentId}/download',
  summary: { vi: 'Tải giấy tờ về', en: 'A short-lived address to download a document' },
  action: 'document.read',
  signIn: 'required',
  params: documentParams,
  query: z.strictObject({ preview: z.enum(['true', 'false']).default('false') }),
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ url: z.string(), expiresAt: instantSchema }),
});
