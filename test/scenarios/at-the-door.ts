import { randomUUID } from 'node:crypto';
import type { LocalServer } from '#test/support/http/local-server.ts';

export type DoorReply = {
  readonly status: number;
  readonly type: string | null;
  readonly code: unknown;
  readonly ms: number;
  readonly text: string;
};

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { ...json, 'idempotency-key': randomUUID(), ...headers },
});

/** What strangers, old tokens, broken clients and mischief send, by the answer that is expected. */
const requests = (token: string): Readonly<Record<string, readonly [path: string, init: RequestInit]>> => {
  const signedIn = { authorization: `Bearer ${token}` };
  const inside = (body: string): RequestInit => post(body, signedIn);
  return {
    'no token': ['/v1/me', {}],
    'a token that is none': ['/v1/me', { headers: { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' } }],
    'an API token that was never given': [
      '/v1/me',
      { headers: { authorization: `Bearer tb_${'0'.repeat(43)}` } },
    ],
    'a path that leads nowhere': ['/v1/nothing-here', { headers: signedIn }],
    'an unknown query': ['/v1/me?debug=1', { headers: signedIn }],
    'a key said twice': ['/v1/establishments', inside('{"name":"a","name":"b"}')],
    'a prototype key': ['/v1/establishments', inside('{"__proto__":{"role":"official"}}')],
    'deep nesting': ['/v1/establishments', inside(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    'a body over the limit': ['/v1/establishments', inside(JSON.stringify({ name: 'a'.repeat(600_000) }))],
    'a form instead of JSON': [
      '/v1/establishments',
      post('name=a', { ...signedIn, 'content-type': 'text/plain' }),
    ],
    'no Idempotency-Key': [
      '/v1/establishments',
      { method: 'POST', body: '{}', headers: { ...json, ...signedIn } },
    ],
    'a name that turns the text around': [
      '/v1/establishments',
      inside(JSON.stringify({ name: 'Cơ sở \u202eMẫu' })),
    ],
  };
};

/** Sends each to a running server and notes what came back. */
export const knockAt = async (
  { url }: LocalServer,
  token: string,
): Promise<Readonly<Record<string, DoorReply>>> => {
  const replies: Record<string, DoorReply> = {};
  for (const [what, [path, init]] of Object.entries(requests(token))) {
    const started = performance.now();
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    const body = JSON.parse(text);
    replies[what] = {
      status: response.status,
      type: response.headers.get('content-type'),
      code: body.code,
      ms: performance.now() - started,
      text,
    };
  }
  return replies;
};
