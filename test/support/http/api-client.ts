import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isConnectionDropped } from './connection-dropped.ts';

export type Reply<T = unknown> = {
  readonly status: number;
  readonly body: T;
  readonly etag: string | null;
  readonly headers: Headers;
};

export type CallOptions = {
  readonly body?: unknown;
  readonly etag?: string | null;
  /** Idempotency key of a POST; a new one unless given. */
  readonly key?: string;
  readonly token?: string | null;
};

/** Thrown for an answer outside 200–299 where success was expected. */
export class UnexpectedReplyError extends Error {
  override readonly name = 'UnexpectedReplyError';
  readonly reply: Reply;
  constructor(call: string, reply: Reply) {
    super(`${call} → ${reply.status} ${String(JSON.stringify(reply.body)).slice(0, 600)}`);
    this.reply = reply;
  }
}

const tries = 300;
/** A server that is away comes back within three minutes, as `startLocalServer` wants it, however busy the computer. */
const triesAway = 1_800;

export type Send = (method: string, path: string, options?: CallOptions) => Promise<Reply>;

/** What acts ask by, over a way to send a request, and one to save on top of a version where that is another. */
export const clientOver = (send: Send, save = send) => {
  const expectOk = async <T>(
    method: string,
    path: string,
    options?: CallOptions,
    by = send,
  ): Promise<Reply<T>> => {
    const reply = await by(method, path, options);
    if (reply.status < 200 || reply.status > 299) throw new UnexpectedReplyError(`${method} ${path}`, reply);
    // The server parses its answers by schema; a caller names the part it reads.
    return reply as Reply<T>;
  };
  return {
    /** Any answer, whatever its status. */
    send,
    get: <T>(path: string) => expectOk<T>('GET', path),
    post: <T>(path: string, body?: unknown, options: CallOptions = {}) =>
      expectOk<T>('POST', path, { ...options, ...(body === undefined ? {} : { body }) }),
    patch: <T>(path: string, body: unknown, etag: string | null) =>
      expectOk<T>('PATCH', path, { body, etag }, save),
    put: <T>(path: string, body: unknown, etag: string | null) =>
      expectOk<T>('PUT', path, { body, etag }, save),
    delete: <T>(path: string, etag: string | null) => expectOk<T>('DELETE', path, { etag }),
  };
};
export type ApiClient = ReturnType<typeof clientOver>;

/**
 * A client as a producer's own system would write one: an Idempotency-Key on each POST, the same on each repeat, and
 * patience with 429, 503 and a server that is away for a moment.
 */
export const openApiClient = (baseUrl: () => string, token?: string) => {
  const send: Send = async (method, path, options = {}) => {
    const bearer = options.token === undefined ? token : options.token;
    const headers: Record<string, string> = {
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.etag ? { 'if-match': options.etag } : {}),
      ...(method === 'POST' ? { 'idempotency-key': options.key ?? randomUUID() } : {}),
    };
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await fetch(`${baseUrl()}${path}`, {
          method,
          headers,
          ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
        });
        const text = await response.text();
        const isBusy = response.status === 503 || (response.status === 429 && method !== 'GET');
        if (isBusy && attempt < tries) {
          await pause(Math.min(1000, 50 * attempt));
          continue;
        }
        return {
          status: response.status,
          body: text === '' ? undefined : JSON.parse(text),
          etag: response.headers.get('etag'),
          headers: response.headers,
        };
      } catch (error) {
        // The line dropped: the same request with the same key is safe to send again.
        if (attempt === triesAway || !isConnectionDropped(error)) throw error;
        await pause(100);
      }
    }
  };
  return clientOver(send);
};
