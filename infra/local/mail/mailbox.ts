import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod';
import { type Admit, admitAll } from '../access/admit.ts';
import { askedOfMail } from '../access/asked/mail.ts';
import { accessKeyIn } from '../access/caller.ts';
import { awsLimits } from '../aws-limits.ts';
import { openSealedDatabase } from '../disk/sealed-database.ts';
import type { Log } from '../wire/log.ts';
import { answerJson, notImplemented, readJsonBody, WireError } from '../wire/rest-json.ts';
import { returnedEvent } from './returned-event.ts';
import { type NewMessage, readSendEmail } from './send-email-request.ts';

/** How it was sent: mail by SES, a text message by SNS, or one handed over for Zalo. */
type Channel = 'mail' | 'text-message' | 'zalo-message';

/** A stored message; `sentAt` in milliseconds by the adjustable clock. */
export type MailMessage = NewMessage & {
  readonly channel: Channel;
  readonly messageId: string;
  readonly sentAt: number;
};

/** How mail to an address comes back: `null` when it no longer does. */
export const bounces = ['Permanent', 'Transient', 'Complaint'] as const;
type Bounce = (typeof bounces)[number] | null;

export type Mailbox = {
  /** Answers one request of the SES v2 API. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Newest first; `to` finds a recipient of any kind by the bare address. @default limit 100 */
  readonly messages: (query?: { readonly to?: string; readonly limit?: number }) => readonly MailMessage[];
  /** Keeps a message to a phone beside the mails, and gives its id. */
  readonly keep: (message: {
    readonly channel: Exclude<Channel, 'mail'>;
    readonly to: string;
    readonly text: string;
  }) => string;
  readonly clear: () => void;
  /**
   * Refuses the next requests. An SDK client tries a throttled request three times by itself: to make one `send` fail,
   * ask for three, or for a code that it does not retry. @default code TooManyRequestsException
   */
  readonly failNext: (count: number, code?: keyof typeof failures) => void;
  /** From now on mail to the address comes back, for good or for a while. */
  readonly bounce: (address: string, how: Bounce) => void;
  /** Resolves when everything that came back has been told of. */
  readonly idle: () => Promise<void>;
  readonly close: () => void;
};

/** SES's refusals, with their status. */
const failures = {
  TooManyRequestsException: 429,
  MessageRejected: 400,
  AccountSuspendedException: 400,
  SendingPausedException: 400,
} as const;

/** Refusals that can be asked for. */
export const mailFailures = Object.keys(failures) as (keyof typeof failures)[];

/** The largest mail, with room for what goes around it in a request. */
const maximumBodyBytes = awsLimits.mailBytes.figure + 1024 * 1024;
const defaultLimit = 100;

const rowSchema = z.object({
  messageId: z.string(),
  sentAt: z.int(),
  message: z.string().transform(text => messageSchema.parse(JSON.parse(text))),
});
const messageSchema = z.object({
  channel: z.enum(['mail', 'text-message', 'zalo-message']).default('mail'),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  replyTo: z.array(z.string()),
  subject: z.string(),
  text: z.string().nullable(),
  html: z.string().nullable(),
  raw: z.string().nullable(),
  tags: z.record(z.string(), z.string()),
});

/** The address itself, without a display name and in lower case. */
const bareAddress = (address: string): string =>
  (/<([^>]+)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();

const tables = `
  CREATE TABLE IF NOT EXISTS messages (
    position INTEGER PRIMARY KEY AUTOINCREMENT, messageId TEXT NOT NULL UNIQUE, sentAt INTEGER NOT NULL,
    message TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS recipients (
    position INTEGER NOT NULL REFERENCES messages (position) ON DELETE CASCADE, address TEXT NOT NULL,
    PRIMARY KEY (address, position)) STRICT, WITHOUT ROWID;`;

/**
 * Opens the local mailbox: what is sent through the SES v2 API is kept in a database and goes nowhere. A message is on the
 * disk before its sending is acknowledged.
 */
export const openMailbox = (options: {
  readonly file: string;
  readonly now: () => number;
  readonly log?: Log;
  /** @default everyone may do everything */
  readonly admit?: Admit;
  /** Told of each mail that came back, as SES tells over a topic. */
  readonly onReturned?: (event: SNSEvent) => Promise<void>;
}): Mailbox => {
  const returning = new Map<string, Exclude<Bounce, null>>();
  const telling = new Set<Promise<void>>();
  const database = openSealedDatabase(options.file, tables, 'PRAGMA foreign_keys = ON;');
  const insert = database.prepare('INSERT INTO messages (messageId, sentAt, message) VALUES (?, ?, ?)');
  const insertRecipient = database.prepare(
    'INSERT OR IGNORE INTO recipients (position, address) VALUES (?, ?)',
  );
  const newest = database.prepare(
    'SELECT messageId, sentAt, message FROM messages ORDER BY position DESC LIMIT ?',
  );
  const newestTo = database.prepare(
    `SELECT messageId, sentAt, message FROM messages JOIN recipients USING (position)
      WHERE address = ? ORDER BY position DESC LIMIT ?`,
  );
  const { admit = admitAll, log = () => undefined } = options;
  let failing: { readonly left: number; readonly code: keyof typeof failures } = {
    left: 0,
    code: 'MessageRejected',
  };

  const store = (message: NewMessage & { readonly channel: Channel }): string => {
    const messageId = randomUUID();
    database.exec('BEGIN IMMEDIATE');
    try {
      const { lastInsertRowid } = insert.run(messageId, options.now(), JSON.stringify(message));
      for (const address of [...message.to, ...message.cc, ...message.bcc]) {
        insertRecipient.run(lastInsertRowid, bareAddress(address));
      }
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
    return messageId;
  };

  const comeBack = (address: string, tags: NewMessage['tags']): void => {
    const how = returning.get(bareAddress(address));
    if (how === undefined || options.onReturned === undefined) return;
    const told = options
      .onReturned(returnedEvent(how, bareAddress(address), tags, options.now()))
      .catch(error => log('mail.return-failed', { error: String(error) }))
      .finally(() => telling.delete(told));
    telling.add(told);
  };

  const refuseIfAsked = (): void => {
    if (failing.left === 0) return;
    const { code, left } = failing;
    failing = { code, left: left - 1 };
    throw new WireError(failures[code], code, 'refused as planned');
  };

  return {
    handle: (request, response) =>
      answerJson(response, log, async () => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (request.method !== 'POST' || pathname !== '/v2/email/outbound-emails') {
          throw notImplemented(`SES's ${request.method} ${pathname}`);
        }
        const body = await readJsonBody(request, maximumBodyBytes);
        admit(accessKeyIn(request), askedOfMail(body));
        refuseIfAsked();
        const message = readSendEmail(body);
        const messageId = store({ channel: 'mail', ...message });
        for (const address of message.to) comeBack(address, message.tags);
        return { MessageId: messageId };
      }),
    messages: (query = {}) => {
      const limit = query.limit ?? defaultLimit;
      const rows = query.to === undefined ? newest.all(limit) : newestTo.all(bareAddress(query.to), limit);
      return rows.map(row => {
        const { messageId, sentAt, message } = rowSchema.parse(row);
        return { messageId, sentAt, ...message };
      });
    },
    keep: ({ channel, to, text }) =>
      store({
        ...{ channel, to: [to], cc: [], bcc: [], replyTo: [], subject: text.split('\n')[0] ?? '' },
        ...{ from: 'Tiêu Biểu', text, html: null, raw: null, tags: {} },
      }),
    bounce: (address, how) => {
      if (how === null) returning.delete(bareAddress(address));
      else returning.set(bareAddress(address), how);
    },
    idle: async () => {
      await Promise.all(telling);
    },
    clear: () => database.exec('DELETE FROM messages'),
    failNext: (count, code = 'TooManyRequestsException') => {
      failing = { left: count, code };
    },
    close: () => database.close(),
  };
};
