import * as z from 'zod';
import { documentSchema } from '#shared/domain/dossier/document.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery } from '../contract.ts';
import { documentView, uploadView } from './document-view.ts';

const { type, fileName, kind, declaredBytes, declaredSha256, validTo } = documentSchema.shape;

export const addDocumentContract = defineContract({
  id: 'add-document',
  method: 'POST',
  path: '/v1/submissions/{submissionId}/documents',
  summary: { vi: 'Thêm giấy tờ vào hồ sơ', en: 'Add a document and get its upload ticket' },
  action: 'document.change',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: z.strictObject({
    type,
    fileName,
    kind,
    bytes: declaredBytes,
    sha256: declaredSha256,
    validTo: validTo.default(null),
  }),
  version: 'shown',
  status: 201,
  answer: z.object({ document: documentView, upload: uploadView }),
});
