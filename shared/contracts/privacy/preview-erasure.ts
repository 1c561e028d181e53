import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { erasurePreviewView } from './data-request-view.ts';

export const previewErasureContract = defineContract({
  id: 'preview-erasure',
  method: 'GET',
  path: '/v1/data-requests/{requestId}/erasure',
  summary: { vi: 'Xem trước việc xóa dữ liệu', en: 'Preview what an erasure takes out and what stays' },
  action: 'personal-data.read',
  signIn: 'required',
  params: z.strictObject({ requestId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: erasurePreviewView,
});
