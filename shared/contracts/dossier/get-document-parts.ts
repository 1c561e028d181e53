import { defineContract, noQuery, nothing } from '../contract.ts';
import { documentParams } from './document-params.ts';
import { partsView } from './document-view.ts';

export const getDocumentPartsContract = defineContract({
  id: 'get-document-parts',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/documents/{documentId}/parts',
  summary: { vi: 'Tải tiếp các phần còn thiếu', en: 'Addresses for the parts still to upload' },
  action: 'document.change',
  signIn: 'required',
  params: documentParams,
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: partsView,
});
