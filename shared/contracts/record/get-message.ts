import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { messageWithTextView } from './message-view.ts';

export const getMessageContract = defineContract({
  id: 'get-message',
  method: 'GET',
  path: '/v1/messages/{messageId}',
  summary: { vi: 'Xem nội dung một thư đã gửi', en: 'Read a mail of a round' },
  action: 'message.read',
  signIn: 'required',
  params: z.strictObject({ messageId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: messageWithTextView,
});
