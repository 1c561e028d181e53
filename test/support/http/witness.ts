import { setTimeout as pause } from 'node:timers/promises';
import { isConnectionDropped } from './connection-dropped.ts';

/** An answer as it came; status 0 when the line dropped before one did. */
export type Answer = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
  readonly retryAfter: string | null;
};
export type Call = { readonly body?: unknown; readonly etag?: string | null; readonly key?: string };

const tries = 60;

const isOfTheMoment = ({ status }: Answer): boolean => status === 0 || status === 429 || status === 503;

/** A caller who notes down every single answer, those of failed tries included. */
export const openWitness = (url: string, token: string, seen: Answer[]) => {
  /** One try. */
  const once = async (method: string, path: string, { body, etag, key }: Call = {}): Promise<Answer> => {
    const noted = (answer: Omit<Answer, 'method' | 'path'>): Answer => {
      const whole = { method, path, ...answer };
      seen.push(whole);
      return whole;
    };
    try {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(etag ? { 'if-match': etag } : {}),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return noted({
        status: response.status,
        text,
        etag: response.headers.get('etag'),
        retryAfter: response.headers.get('retry-after'),
      });
    } catch (error) {
      if (!isConnectionDropped(error)) throw error;
      return noted({ status: 0, text: '', etag: null, retryAfter: null });
    }
  };
  /** The same request again (and under the same key) until there is an answer that repeating does not change. */
  const insist = async (method: string, path: string, call: Call = {}): Promise<Answer> => {
    let last = await once(method, path, call);
    for (let attempt = 1; isOfTheMoment(last) && attempt < tries; attempt += 1) {
      await pause(Math.min(250, 10 * attempt));
      last = await once(method, path, call);
    }
    return last;
  };
  return { once, insist };
};
export type Witness = ReturnType<typeof openWitness>;

/** One member of an answer's JSON body, as text. */
export const textIn = ({ text }: Answer, member: string): string => {
  const body: unknown = JSON.parse(text);
  const found = Object.entries(typeof body === 'object' && body !== null ? body : {}).find(
    ([name]) => name === member,
  )?.[1];
  return typeof found === 'string' ? found : '';
};
