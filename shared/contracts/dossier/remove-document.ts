import { defineContract, noQuery, nothing } from '../contract.ts';
import { documentParams } from './document-params.ts';
import { documentView } from './document-view.ts';

export const removeDocumentContract = defineContract({
  id: 'remove-document',
  method: 'DELETE',
  path: '/v1/submissions/{submissionId}/documents/{documentId}',
  summary: { vi: 'Bỏ một giấy tờ khỏi hồ sơ', en: 'Take a document out of the dossier' },
  action: 'document.change',
  signIn: 'required',
  params: documentParams,
  query: noQuery,
  body: nothing,
  version: 'shown',
  status: 200,
  answer: documentView,
});
