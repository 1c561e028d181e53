import { createServer, request as httpRequest, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type GatewayOptions, gatewayServerOptions, openGateway } from '#infra/local/gateway/gateway.ts';
import type { GatewayRoute } from '#infra/local/gateway/route-table.ts';

const arrival = Date.parse('2026-11-23T05:06:07.089Z');
const routes: readonly GatewayRoute[] = [
  { routeKey: 'POST /v1/rounds/{roundId}/announcement', functionName: 'rounds', authorizer: 'required' },
  { routeKey: 'ANY /open', functionName: 'open', authorizer: 'none' },
];

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

type Calls = { name: string; event: Readonly<Record<string, unknown>> }[];
type Functions = Readonly<Record<string, (event: unknown) => unknown>>;

const open = async (functions: Functions, options: Partial<GatewayOptions> = {}) => {
  const calls: Calls = [];
  const logged: string[] = [];
  const listener = openGateway({
    routes: () => routes,
    authorizer: 'authorizer',
    invoke: async (name, event) => {
      calls.push({ name, event: Object(event) });
      return functions[name]?.(event);
    },
    now: () => arrival,
    log: event => {
      logged.push(event);
    },
    ...options,
  });
  const server = createServer(gatewayServerOptions, listener);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, calls, logged };
};

const announce = '/v1/rounds/r%201/announcement';
const signedIn = { authorization: 'Bearer token' };
const allow = () => ({ isAuthorized: true, context: { id: 'p1', rank: 2, kind: null } });

describe('the event', () => {
  test('is of payload format 2.0, stamped with the time of arrival', async () => {
    const { url, calls } = await open({ authorizer: allow });

    await fetch(`${url}${announce}?a=1&b=x%20y&a=2`, {
      method: 'POST',
      headers: {
        ...signedIn,
        'Content-Type': 'application/json',
        cookie: 'one=1; two=2',
        'User-Agent': 'test/1',
      },
      body: '{"tên":"mẫu"}',
    });

    const [asked, served] = calls;
    const context = {
      http: {
        method: 'POST',
        path: announce,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'test/1',
      },
      routeKey: 'POST /v1/rounds/{roundId}/announcement',
      stage: '$default',
      time: '23/Nov/2026:05:06:07 +0000',
      timeEpoch: arrival,
    };
    expect(asked).toMatchObject({
      name: 'authorizer',
      event: {
        version: '2.0',
        type: 'REQUEST',
        identitySource: [],
        headers: { authorization: 'Bearer token' },
        routeArn: expect.stringMatching(/^arn:aws:execute-api:.*\/\$default\/POST\/v1\/rounds/),
        pathParameters: { roundId: 'r 1' },
        requestContext: context,
      },
    });
    expect(served).toMatchObject({
      name: 'rounds',
      event: {
        version: '2.0',
        routeKey: context.routeKey,
        rawPath: announce,
        rawQueryString: 'a=1&b=x%20y&a=2',
        cookies: ['one=1', 'two=2'],
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '127.0.0.1' },
        queryStringParameters: { a: '1,2', b: 'x y' },
        pathParameters: { roundId: 'r 1' },
        body: '{"tên":"mẫu"}',
        isBase64Encoded: false,
        requestContext: { ...context, authorizer: { lambda: { id: 'p1', rank: 2, kind: null } } },
      },
    });
    expect(Object(served?.event.headers).cookie).toBeUndefined();
  });

  test('leaves out what was not sent, and has no authorizer on an open route', async () => {
    const { url, calls } = await open({});

    await fetch(`${url}/open`);

    const event = calls[0]?.event ?? {};
    expect(Object.keys(event).sort()).toEqual(
      [
        'headers',
        'isBase64Encoded',
        'rawPath',
        'rawQueryString',
        'requestContext',
        'routeKey',
        'version',
      ].sort(),
    );
    expect(Object(event.requestContext).authorizer).toBeUndefined();
  });

  test('carries binary and unnamed bodies in Base64, and repeated headers joined by a comma', async () => {
    const { url, calls } = await open({});

    await fetch(`${url}/open`, { method: 'POST', body: Buffer.from([0, 255]) });
    await fetch(`${url}/open`, {
      method: 'POST',
      headers: [
        ['content-type', 'application/json'],
        ['x-part', 'a'],
        ['x-part', 'b'],
      ],
      body: Buffer.from([0x22, 0xff, 0x22]),
    });

    expect(calls[0]?.event).toMatchObject({ body: 'AP8=', isBase64Encoded: true });
    expect(calls[1]?.event).toMatchObject({ isBase64Encoded: true });
    expect(Object(calls[1]?.event.headers)['x-part']).toMatch(/^a, ?b$/);
  });
});

describe('the answer', () => {
  test('says everything itself when it has a status', async () => {
    const { url } = await open({
      open: () => ({
        statusCode: 201,
        headers: { 'X-Count': 3, 'Content-Length': '999', location: '/v1/x' },
        cookies: ['a=1; HttpOnly', 'b=2'],
        body: 'xin chào',
      }),
    });

    const answer = await fetch(`${url}/open`);

    expect(answer.status).toBe(201);
    expect(await answer.text()).toBe('xin chào');
    expect(answer.headers.get('x-count')).toBe('3');
    expect(answer.headers.get('content-type')).toBe('text/plain;charset=UTF-8');
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect(answer.headers.get('apigw-requestid')).toBeTruthy();
  });

  test('is 200 and JSON when it has none', async () => {
    const { url } = await open({ open: () => ({ ok: true }) });

    const answer = await fetch(`${url}/open`);

    expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([
      200,
      'application/json',
      { ok: true },
    ]);
  });

  test('may be binary, empty, or only a head', async () => {
    const { url } = await open({
      open: event =>
        Object(event).requestContext.http.method === 'DELETE'
          ? { statusCode: 204 }
          : {
              statusCode: 200,
              headers: { 'content-type': 'image/webp' },
              body: 'AP8=',
              isBase64Encoded: true,
            },
    });

    const binary = await fetch(`${url}/open`);
    const empty = await fetch(`${url}/open`, { method: 'DELETE' });
    const head = await fetch(`${url}/open`, { method: 'HEAD' });

    expect([...new Uint8Array(await binary.arrayBuffer())]).toEqual([0, 255]);
    expect([empty.status, empty.headers.get('content-type')]).toEqual([204, null]);
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '2', '']);
  });

  test.each([
    ['a status that is none', { statusCode: 'soon' }],
    ['a body that is no text', { statusCode: 200, body: { a: 1 } }],
    ['a header that cannot be sent', { statusCode: 200, headers: { x: 'a\r\nb: c' } }],
    ['more than Lambda may return', { statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024 + 1) }],
  ])('with %s becomes 500', async (_what, result) => {
    const { url, logged } = await open({ open: () => result });

    const answer = await fetch(`${url}/open`);

    expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal Server Error' }]);
    expect(logged).toHaveLength(1);
  });

  test('of a function that throws is 500 without its reason', async () => {
    const { url, logged } = await open({ open: () => Promise.reject(new Error('secret')) });

    const answer = await fetch(`${url}/open`);

    expect([answer.status, await answer.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(logged).toEqual(['gateway.function-failed']);
  });

  test('of a function that takes too long is 503', async () => {
    const { url } = await open({ open: () => new Promise(() => undefined) }, { timeoutMs: 30 });

    const answer = await fetch(`${url}/open`);

    expect([answer.status, await answer.json()]).toEqual([503, { message: 'Service Unavailable' }]);
  });
});

describe('the gateway', () => {
  test.each([
    ['an unknown path', 'GET', '/v1/nothing', {}, 404, 'Not Found'],
    ['an unknown method', 'OPTIONS', announce, {}, 404, 'Not Found'],
    ['a broken path', 'POST', '/v1/rounds/%FF/announcement', {}, 400, 'Bad Request'],
    ['a denial', 'POST', announce, signedIn, 403, 'Forbidden'],
  ])('answers %s itself', async (_what, method, path, headers, status, message) => {
    const { url, calls } = await open({ authorizer: () => ({ isAuthorized: false }) });

    const answer = await fetch(`${url}${path}`, { method, headers });

    expect([answer.status, await answer.json()]).toEqual([status, { message }]);
    expect(calls.map(call => call.name)).not.toContain('rounds');
  });

  test('asks the authorizer about a request without a token too, and lets through whom it lets through', async () => {
    const { url, calls } = await open({
      authorizer: () => ({ isAuthorized: true, context: { kind: 'nobody' } }),
    });

    await fetch(`${url}${announce}`, { method: 'POST' });

    expect(calls.map(call => call.name)).toEqual(['authorizer', 'rounds']);
    expect(calls[1]?.event.requestContext).toMatchObject({ authorizer: { lambda: { kind: 'nobody' } } });
  });

  test.each([
    ['fails', () => Promise.reject(new Error('database')), 500],
    ['says Unauthorized', () => Promise.reject(new Error('Unauthorized')), 401],
    ['answers nonsense', () => ({ principalId: 'x' }), 500],
  ])('an authorizer that %s keeps the function unasked', async (_what, authorizer, status) => {
    const { url, calls } = await open({ authorizer });

    const answer = await fetch(`${url}${announce}`, { method: 'POST', headers: signedIn });

    expect(answer.status).toBe(status);
    expect(calls.map(call => call.name)).toEqual(['authorizer']);
  });

  test('refuses a body that is too large, whether announced or not', async () => {
    const { url, calls } = await open({}, { maxBodyBytes: 1_000 });
    const chunks = new ReadableStream({
      start: controller => {
        for (let chunk = 0; chunk < 3; chunk += 1) controller.enqueue(Buffer.alloc(500));
        controller.close();
      },
    });
    const streamed = { method: 'POST', body: chunks, duplex: 'half' };

    const announced = await fetch(`${url}/open`, { method: 'POST', body: Buffer.alloc(200_000) });
    const chunked = await fetch(`${url}/open`, streamed);
    const allowed = await fetch(`${url}/open`, { method: 'POST', body: Buffer.alloc(1_000) });

    expect([announced.status, chunked.status, allowed.status]).toEqual([413, 413, 200]);
    expect(calls).toHaveLength(1);
  });

  test('does not wait for ever for a slow body', async () => {
    const { url } = await open({}, { bodyTimeoutMs: 30 });

    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(
        `${url}/open`,
        { method: 'POST', headers: { 'content-length': '10' } },
        answer => {
          answer.resume();
          resolve(answer.statusCode);
          request.destroy();
        },
      );
      request.on('error', reject);
      request.write('x');
    });

    expect(status).toBe(408);
  });

  test('refuses headers that are too large', async () => {
    const { port } = await open({});

    const line = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`GET /open HTTP/1.1\r\nhost: x\r\nx-big: ${'a'.repeat(11_000)}\r\n\r\n`);
      });
      socket.once('data', data => {
        resolve(String(data).split('\r\n')[0] ?? '');
        socket.destroy();
      });
      socket.once('error', reject);
    });

    expect(line).toContain('431');
  });

  test('a route that requires an authorizer where there is none is a fault, not an open door', async () => {
    const { url, calls } = await open({}, { authorizer: undefined });

    const answer = await fetch(`${url}${announce}`, { method: 'POST', headers: signedIn });

    expect([answer.status, calls.length]).toEqual([500, 0]);
  });
});
