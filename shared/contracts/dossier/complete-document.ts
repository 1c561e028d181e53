import * as z from 'zod';
import { documentSchema } from '#shared/domain/dossier/document.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { documentParams } from './document-params.ts';

export const completeDocumentContract = defineContract({
  id: 'complete-document',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/documents/{documentId}/completion',
  summary: { vi: 'Ghép các phần đã tải', en: 'Put the uploaded parts together' },
  action: 'document.change',
  signIn: 'required',
  params: documentParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 202,
  answer: z.object({ state: documentSchema.shape.state }),
});
