import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Listening, listen } from '#infra/local/runtime/listen.ts';
import { postOnce } from '#shared/adapters/webhook/post-once.ts';
import { isPublicAddress } from '#shared/adapters/webhook/public-address.ts';
import { openWebhooks } from '#shared/adapters/webhook/webhooks.ts';

type Call = {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly url: string | undefined;
};

let servers: Listening[] = [];
afterEach(async () => {
  await Promise.all(servers.map(server => server.close()));
  servers = [];
});

/** A system outside, on this computer. */
const openSystem = async (answer: (response: ServerResponse) => void) => {
  const calls: Call[] = [];
  const server = await listen(async (request: IncomingMessage, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    calls.push({ headers: request.headers, body, url: request.url });
    answer(response);
  });
  servers.push(server);
  return { calls, port: server.port };
};

const derive = async (name: string) => createHmac('sha256', 'khóa mẫu').update(name).digest();
const open = (addresses: readonly string[] = [], allowLoopback = false) =>
  openWebhooks(derive, { resolve: async () => addresses, allowLoopback });
const call = (url: string) => ({
  ...{ webhookId: 'W1', url, id: 'E1', now: 1_775_000_000_000 },
  body: '{"id":"E1","event":"result.published"}',
});

describe('addresses that may be called', () => {
  test.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '224.0.0.1',
    'no address',
  ])('%s is not one', address => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['203.0.114.7', '2600:1f18::7'])('%s is one', address => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ['http://he-thong.mau.example/', 'webhook.not-https'],
    ['ftp://he-thong.mau.example/', 'webhook.not-https'],
    ['https://ai:mat-khau@he-thong.mau.example/', 'webhook.url-malformed'],
    ['https://he-thong.mau.example/#x', 'webhook.url-malformed'],
    ['không phải địa chỉ', 'webhook.url-malformed'],
    ['https://127.0.0.1/', 'webhook.not-public'],
    ['https://2130706433/', 'webhook.not-public'],
    ['https://0x7f.1/', 'webhook.not-public'],
    ['https://[::ffff:169.254.169.254]/', 'webhook.not-public'],
    ['http://127.0.0.1:8080/', 'webhook.not-https'],
  ])('%s is refused: %s', async (url, refusal) => {
    expect(await open(['203.0.114.7']).refusalOf(url)).toBe(refusal);
  });

  test('a name is refused when any of its addresses is private, and when it has none', async () => {
    const url = 'https://he-thong.mau.example/';
    expect(await open(['203.0.114.7', '10.0.0.1']).refusalOf(url)).toBe('webhook.not-public');
    expect(await open([]).refusalOf(url)).toBe('webhook.unknown-host');
    expect(await open(['203.0.114.7']).refusalOf(url)).toBeUndefined();
  });
});

describe('a name whose look-up takes too long', () => {
  const url = 'https://he-thong.mau.example/';
  const slow = openWebhooks(derive, {
    resolve: () => new Promise<never>(() => undefined),
    ...{ allowLoopback: false, lookupMilliseconds: 10 },
  });

  test('is refused, and not taken for one that nobody knows', async () => {
    expect(await slow.refusalOf(url)).toBe('webhook.lookup-timeout');
  });

  test('fails the call by that name, so that it is tried again later', async () => {
    await expect(slow.call(call(url))).rejects.toMatchObject({ name: 'webhook.lookup-timeout' });
  });
});

describe('a call', () => {
  test('is signed over time, id and body, by a secret that only the subscription has', async () => {
    const system = await openSystem(response => response.writeHead(204).end());
    const webhooks = open([], true);
    expect(await webhooks.call(call(`http://127.0.0.1:${system.port}/nhan?tu=mau`))).toBe(204);

    const [received] = system.calls;
    const {
      'tieu-bieu-timestamp': at,
      'tieu-bieu-id': id,
      'tieu-bieu-signature': signature,
    } = received?.headers ?? {};
    const secret = await webhooks.secretOf('W1');
    const expected = createHmac('sha256', secret).update(`${at}.${id}.${received?.body}`).digest('hex');
    expect([at, id, signature, received?.url]).toEqual([
      '1775000000',
      'E1',
      `v1=${expected}`,
      '/nhan?tu=mau',
    ]);
    expect(await webhooks.secretOf('W2')).not.toBe(secret);
  });

  test('that nobody answers says that there was no connection, and not where to', async () => {
    const { port } = await openSystem(() => undefined);
    await Promise.all(servers.splice(0).map(server => server.close()));
    const refused = open([], true).call(call(`http://127.0.0.1:${port}/`));
    await expect(refused).rejects.toMatchObject({
      name: 'NoConnection',
      message: expect.not.stringContaining(String(port)),
    });
  });

  test('follows no redirect', async () => {
    const inside = await openSystem(response => response.writeHead(200).end());
    const system = await openSystem(response =>
      response.writeHead(302, { location: `http://127.0.0.1:${inside.port}/` }).end(),
    );
    expect(await open([], true).call(call(`http://127.0.0.1:${system.port}/`))).toBe(302);
    expect(inside.calls).toEqual([]);
  });

  test('reads nothing of an answer, however long it is', async () => {
    const system = await openSystem(response => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      response.on('error', () => undefined);
      more();
    });
    expect(await open([], true).call(call(`http://127.0.0.1:${system.port}/`))).toBe(200);
  });

  test('goes to the address that was looked up, whatever the name means by then', async () => {
    const system = await openSystem(response => response.writeHead(204).end());
    const url = new URL(`http://khong-co.mau.example:${system.port}/`);
    expect(await postOnce(url, '127.0.0.1', {}, '{}')).toBe(204);
    expect(system.calls).toHaveLength(1);
  });

  test('goes nowhere when the name has come to mean this computer since it was subscribed', async () => {
    const system = await openSystem(response => response.writeHead(200).end());
    const url = `https://he-thong.mau.example:${system.port}/`;
    let lookups = 0;
    const rebinding = openWebhooks(derive, {
      resolve: async () => {
        lookups += 1;
        return [lookups === 1 ? '203.0.114.7' : '127.0.0.1'];
      },
      allowLoopback: false,
    });
    expect(await rebinding.refusalOf(url)).toBeUndefined();
    await expect(rebinding.call(call(url))).rejects.toMatchObject({ name: 'webhook.not-public' });
    expect([lookups, system.calls]).toEqual([2, []]);
  });
});
