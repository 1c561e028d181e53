import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, nothing } from '../contract.ts';
import { entryParams } from './params.ts';

export const downloadEntryDocumentContract = defineContract({
  id: 'download-entry-document',
  method: 'GET',
  path: '/v1/rounds/{roundId}/entries/{selectionCode}/documents/{documentId}/download',
  summary: { vi: 'Tải giấy tờ của sản phẩm đang chấm', en: 'Download a document of an entry' },
  action: 'worklist.read',
  signIn: 'required',
  params: entryParams.extend({ documentId: idSchema }),
  /** The small picture instead of the file; in a blind round a photograph is never more than that. */
  query: z.strictObject({ preview: z.enum(['true', 'false']).default('false') }),
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({ url: z.string(), expiresAt: instantSchema, fileName: z.string() }),
});
