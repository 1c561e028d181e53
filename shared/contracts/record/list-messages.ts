import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { messageView } from './message-view.ts';

export const listMessagesContract = defineContract({
  id: 'list-messages',
  method: 'GET',
  path: '/v1/rounds/{roundId}/messages',
  summary: { vi: 'Thư đã gửi trong đợt bình chọn', en: 'Mails of a round, the latest first' },
  action: 'message.read',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(messageView),
});
