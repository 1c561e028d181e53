import { afterEach, describe, expect, test } from '@jest/globals';

import { allow, announce, arrival, closeAll, open, signedIn } from './fixture.ts';

afterEach(closeAll);

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
    ['more than Lambda may return', { statusCode: 200, body: 'x'.repeat(6_291_556) }],
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
