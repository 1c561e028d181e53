import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';

import { announce, closeAll, open, signedIn } from './fixture.ts';

afterEach(closeAll);

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
