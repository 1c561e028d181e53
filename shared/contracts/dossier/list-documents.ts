import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { documentView } from './document-view.ts';

export const listDocumentsContract = defineContract({
  id: 'list-documents',
  method: 'GET',
  path: '/v1/submissions/{submissionId}/documents',
  summary: { vi: 'Giấy tờ của hồ sơ', en: 'Documents of a dossier' },
  action: 'document.read',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ items: z.array(documentView) }),
});
