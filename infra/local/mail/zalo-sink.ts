import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Log } from '../wire/log.ts';
import { answerJson, readJsonBody, validationError } from '../wire/rest-json.ts';
import type { Mailbox } from './mailbox.ts';

const maximumBytes = 65_536;
const messageSchema = z.strictObject({ id: z.string(), to: z.string(), text: z.string().min(1) });

/** What stands in for the authority's account at Zalo: messages lie beside the mails and go nowhere. */
export const openZaloSink =
  (mailbox: Pick<Mailbox, 'keep'>, log: Log) =>
  (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    answerJson(response, log, async () => {
      const message = messageSchema.safeParse(await readJsonBody(request, maximumBytes));
      if (!message.success) throw validationError('not a message: { id, to, text }');
      const { to, text } = message.data;
      return { id: mailbox.keep({ channel: 'zalo-message', to, text }) };
    });
