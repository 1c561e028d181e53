import * as z from 'zod';
import { returnedClassSchema } from '#shared/domain/message/returned.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { messageView } from './message-view.ts';

export const listReturnedMessagesContract = defineContract({
  id: 'list-returned-messages',
  method: 'GET',
  path: '/v1/rounds/{roundId}/returned-messages',
  summary: {
    vi: 'Danh sách cần gọi: thư bị trả lại',
    en: 'Whom to call: messages of a round that came back',
  },
  action: 'message.read',
  signIn: 'required',
  params: z.strictObject({ roundId: idSchema }),
  query: pageQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(
    messageView.extend({
      because: returnedClassSchema,
      /** Whom to call: of a producer, as the establishment gave it. */
      call: z.object({ establishment: z.string(), name: z.string(), phone: z.string() }).nullable(),
    }),
  ),
});
