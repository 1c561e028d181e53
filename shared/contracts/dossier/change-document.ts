import { documentSchema } from '#shared/domain/dossier/document.ts';
import { defineContract, noQuery } from '../contract.ts';
import { documentParams } from './document-params.ts';
import { documentView } from './document-view.ts';

export const changeDocumentContract = defineContract({
  id: 'change-document',
  method: 'PATCH',
  path: '/v1/submissions/{submissionId}/documents/{documentId}',
  summary: { vi: 'Sửa loại hoặc ngày hết hạn của giấy tờ', en: 'Change type or expiry of a document' },
  action: 'document.change',
  signIn: 'required',
  params: documentParams,
  query: noQuery,
  body: documentSchema.pick({ type: true, validTo: true }).partial(),
  version: 'matched',
  status: 200,
  answer: documentView,
});
