import { connect } from 'node:net';
import { jest } from '@jest/globals';
import type { GatewayOptions } from '#infra/local/gateway/gateway.ts';
import { announce, open, signedIn } from '#test/infra/local/gateway/fixture.ts';
import { until } from '#test/support/until.ts';
import type { Probes } from './probe.ts';

const never = () => new Promise(() => undefined);
const answered = ({ status, ok }: { readonly status: number; readonly ok: boolean }): string =>
  ok ? 'served' : String(status);

/** What the client has after so many milliseconds of a call that is never answered; no time passes but by hand. */
const after = async (
  milliseconds: number,
  functions: Parameters<typeof open>[0],
  path: string,
  init: RequestInit,
): Promise<string> => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'Date'] });
  try {
    const { url, calls } = await open(functions);
    const stop = new AbortController();
    const answer = fetch(`${url}${path}`, { ...init, signal: stop.signal }).then(answered, () => 'served');
    while (calls.length === 0) await new Promise(resolve => setImmediate(resolve));
    jest.advanceTimersByTime(milliseconds - 1);
    // What was due by then has had its chance to answer: a second request has come and gone.
    const other = fetch(`${url}/nothing`).then(() => undefined);
    const first = await Promise.race([answer, other]);
    stop.abort();
    return first ?? 'served';
  } finally {
    jest.useRealTimers();
  }
};

/** What a head of so many bytes is answered, counted as the gateway counts: the request line and the values of headers. */
const headOf = async (port: number, bytes: number): Promise<string> => {
  const [line, host] = ['GET /open HTTP/1.1', 'x'];
  const value = 'a'.repeat(bytes - line.length - host.length);
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', data => {
    heard += String(data);
  });
  socket.write(`${line}\r\nhost: ${host}\r\nx-long: ${value}\r\n\r\n`);
  const status = await until(() => /^HTTP\/1\.1 (\d+) /.exec(heard)?.[1]);
  socket.destroy();
  return status === '200' ? 'served' : status;
};

export const gatewayProbes = (options: Partial<GatewayOptions> = {}) =>
  ({
    gatewayBody: async bytes => {
      // Counted by the gateway alone: the function that it calls is not asked how much it takes.
      const { url } = await open({}, { invoke: async () => ({ ok: true }), ...options });
      return answered(await fetch(`${url}/open`, { method: 'POST', body: Buffer.alloc(bytes) }));
    },
    gatewayHead: async bytes => headOf((await open({})).port, bytes),
    gatewayTime: milliseconds => after(milliseconds, { open: never }, '/open', {}),
    authorizerTime: milliseconds =>
      after(milliseconds, { authorizer: never }, announce, { method: 'POST', headers: signedIn }),
    invocationEvent: async bytes => {
      const { url, calls } = await open({});
      const send = async (body: string) =>
        answered(
          await fetch(`${url}/open`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body }),
        );
      await send('x');
      const around = Buffer.byteLength(JSON.stringify(calls[0]?.event)) - 1;
      // The length of the body stands in the event as well, with more digits.
      const digits = String(bytes).length - 1;
      return send('x'.repeat(bytes - around - digits));
    },
    invocationAnswer: async bytes => {
      const around = JSON.stringify({ statusCode: 200, body: '' }).length;
      const { url } = await open({ open: () => ({ statusCode: 200, body: 'x'.repeat(bytes - around) }) });
      return answered(await fetch(`${url}/open`));
    },
  }) satisfies Partial<Probes>;
