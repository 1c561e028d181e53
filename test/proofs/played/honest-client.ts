import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type ApiClient,
  type CallOptions,
  clientOver,
  type Reply,
  type Send,
} from '#test/support/http/api-client.ts';
import { isConnectionDropped } from '#test/support/http/connection-dropped.ts';

/** One answer of the API; status 0 where the line dropped before there was one. */
export type Heard = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Of a refusal: its code. */
  readonly code: string;
  readonly requestId: string;
  /** Tries of one call have its number in common. */
  readonly call: number;
};

/** Longer than anything is away: a bound against hanging. */
const tries = 2_000;
const readsAgain = 20;

const membersOf = (value: unknown): Readonly<Record<string, unknown>> => Object(value ?? {});

/** Whether what stands holds all that was to be written. */
const holds = (stands: unknown, wished: unknown): boolean =>
  typeof wished === 'object' && wished !== null
    ? Object.entries(wished).every(([name, value]) => holds(membersOf(stands)[name], value))
    : stands === wished;

const isOfTheMoment = (status: number): boolean => status === 0 || status === 429 || status === 503;

const headersOf = (method: string, key: string, token: string | undefined, options: CallOptions) => {
  const bearer = options.token === undefined ? token : options.token;
  return {
    ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(options.etag ? { 'if-match': options.etag } : {}),
    ...(method === 'POST' ? { 'idempotency-key': key } : {}),
  };
};

let calls = 0;

/**
 * A client as it should be: the same request under the same key until there is an answer that repeating does not change. Who
 * saves on top of a version and is told that it is stale reads again: their own words may stand there already, the answer lost.
 */
export const openHonestClient = (url: string, heard: Heard[], token?: string): ApiClient => {
  const insist = async (method: string, path: string, options: CallOptions) => {
    calls += 1;
    const call = calls;
    const headers = headersOf(method, options.key ?? randomUUID(), token, options);
    const once = async (): Promise<Reply> => {
      const note = (status: number, code: unknown, requestId: string) =>
        heard.push({ method, path, status, code: String(code ?? ''), requestId, call });
      try {
        const sent = options.body === undefined ? {} : { body: JSON.stringify(options.body) };
        const response = await fetch(`${url}${path}`, { method, headers, ...sent });
        const text = await response.text();
        const body: unknown = text === '' ? undefined : JSON.parse(text);
        note(response.status, membersOf(body).code, response.headers.get('apigw-requestid') ?? '');
        const { status } = response;
        return { status, body, etag: response.headers.get('etag'), headers: response.headers };
      } catch (error) {
        if (!isConnectionDropped(error)) throw error;
        note(0, '', '');
        return { status: 0, body: undefined, etag: null, headers: new Headers() };
      }
    };
    let reply = await once();
    let attempts = 1;
    for (; isOfTheMoment(reply.status) && attempts < tries; attempts += 1) {
      await pause(Math.min(250, 10 * attempts));
      reply = await once();
    }
    return { reply, isSure: attempts === 1 };
  };
  const send: Send = async (method, path, options = {}) => {
    const { reply, isSure } = await insist(method, path, options);
    if (isSure || reply.status !== 412 || method === 'POST') return reply;
    const stands = (await insist('GET', path, {})).reply;
    return holds(stands.body, options.body) ? stands : reply;
  };
  /** On top of whatever stands: whoever finds the version stale looks, and saves again. */
  const save: Send = async (method, path, options = {}) => {
    let reply = await send(method, path, options);
    for (let times = 0; reply.status === 412 && times < readsAgain; times += 1) {
      const { etag } = (await insist('GET', path, {})).reply;
      reply = await send(method, path, { ...options, etag });
    }
    return reply;
  };
  return clientOver(send, save);
};
