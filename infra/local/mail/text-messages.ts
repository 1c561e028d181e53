import type { IncomingMessage, ServerResponse } from 'node:http';
import { AccessDeniedError, type Admit, admitAll } from '../access/admit.ts';
import { askedOfTextMessages } from '../access/asked/text-messages.ts';
import { accessKeyIn } from '../access/caller.ts';
import { awsLimits } from '../aws-limits.ts';
import type { Log } from '../wire/log.ts';
import { readText } from '../wire/read-text.ts';
import type { Mailbox } from './mailbox.ts';

const maximumBytes = 65_536;
const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';

const escapeXml = (text: string): string => text.replace(/[&<>]/g, mark => `&#${mark.charCodeAt(0)};`);

const answer = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'text/xml' });
  response.end(body);
};

const refuse = (response: ServerResponse, status: number, code: string, message: string): void =>
  answer(
    response,
    status,
    `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>local</RequestId></ErrorResponse>`,
  );

/** What of Publish is understood: a text to one number, with attributes that only matter on a real network. */
const known = /^(?:Action|Version|PhoneNumber|Message|MessageAttributes\.entry\.\d+\..+)$/;

/**
 * SNS on this computer, as much of it as sends a text message: Publish to a phone number over the query protocol. The message
 * lies beside the mails. Everything else is refused by name.
 */
export const openTextMessageService =
  (mailbox: Pick<Mailbox, 'keep'>, log: Log, admit: Admit = admitAll) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const form = new URLSearchParams(await readText(request, maximumBytes));
      const unknown = [...form.keys()].find(name => !known.test(name));
      const action = form.get('Action');
      if (action !== 'Publish' || unknown !== undefined) {
        const what = unknown === undefined ? `SNS's ${action}` : `Publish with ${unknown}`;
        refuse(response, 501, 'NotImplementedLocally', `${what} is not implemented by the embedded runtime`);
        return;
      }
      admit(accessKeyIn(request), askedOfTextMessages(form));
      const to = form.get('PhoneNumber') ?? '';
      const text = form.get('Message') ?? '';
      if (!/^\+\d{8,15}$/.test(to) || text === '') {
        refuse(response, 400, 'InvalidParameter', 'PhoneNumber is +digits and Message is not empty');
        return;
      }
      if ([...text].length > awsLimits.textMessage.figure) {
        refuse(response, 400, 'InvalidParameter', `Message is longer than ${awsLimits.textMessage.figure}`);
        return;
      }
      const id = mailbox.keep({ channel: 'text-message', to, text });
      answer(
        response,
        200,
        `<PublishResponse xmlns="${namespace}"><PublishResult><MessageId>${id}</MessageId></PublishResult><ResponseMetadata><RequestId>local</RequestId></ResponseMetadata></PublishResponse>`,
      );
    } catch (error) {
      if (error instanceof AccessDeniedError) {
        log('access.denied', { error: error.message });
        refuse(response, 403, 'AuthorizationError', error.message);
        return;
      }
      log('wire.failed', { error: String(error) });
      refuse(response, 500, 'InternalFailure', 'the embedded service failed; its log says why');
    }
  };
