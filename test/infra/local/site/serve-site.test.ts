import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Listening, listen } from '#infra/local/runtime/listen.ts';
import { localSettings } from '#infra/local/site/local-settings.ts';
import { openSite } from '#infra/local/site/serve-site.ts';
import { apiPatterns } from '#infra/site/site-paths.ts';

const base = mkdtempSync(join(tmpdir(), 'tieu-bieu-site-'));
const folder = join(base, 'web');
const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const script = `console.log(${JSON.stringify('tiêu biểu '.repeat(100))})`;
const page = '<!doctype html><title>Trang</title>';

let server: Listening;
beforeAll(async () => {
  write('index.html', page);
  write('sw.js', 'self.x = 1');
  write('assets/main-A1b2C3_4.js', script);
  write('assets/logo-A1b2C3-4.png', 'picture');
  write('.vite/manifest.json', '{}');
  writeFileSync(join(base, 'secret.txt'), 'secret');
  const settings = localSettings({ issuer: 'http://127.0.0.1:1/issuer', s3: 'http://127.0.0.1:2' }, 'web');
  const api = apiPatterns(['/v1/rounds/{roundId}', '/v1/rounds', '/docs', '/openapi.json']);
  const site = openSite({ folder, settings: () => settings, api });
  server = await listen((request, response) => {
    if (!site(request, response)) response.writeHead(404, { 'x-by': 'api' }).end();
  });
});
afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true });
});

type Answer = {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
};

/** Asks for exactly this path: fetch would resolve its dots. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = ask({ port: server.port, path, method, headers, agent: false }, async answer => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
    });
    sent.on('error', reject).end();
  });

describe('the site', () => {
  test('gives the first page for each address of a page, whatever the asker takes, to be asked for anew each time', async () => {
    for (const path of [
      '/',
      '/rounds',
      '/status/AB12?x=a.b',
      '/office/rounds/1/',
      '/v1',
      '/docs/x',
      '/%00',
    ]) {
      const { status, headers, body } = await get(path);
      expect([path, status, body.toString()]).toEqual([path, 200, page]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  test('leaves to others what is not its own', async () => {
    for (const path of ['/v1/rounds', '/docs', '/openapi.json', '/gone.js', '/assets/gone.js'])
      expect([path, (await get(path)).headers['x-by']]).toEqual([path, 'api']);
    expect((await get('/', {}, 'POST')).headers['x-by']).toBe('api');
  });

  test('says what is kept for ever, and what it is', async () => {
    const hashed = await get('/assets/main-A1b2C3_4.js');
    const worker = await get('/sw.js');
    expect(hashed.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect(worker.headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/logo-A1b2C3-4.png')).headers['content-type']).toBe('image/png');
  });

  test('compresses text for who takes it, and pictures never', async () => {
    const path = '/assets/main-A1b2C3_4.js';
    const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await get(path, { 'accept-encoding': 'br;q=0, gzip' });
    const plain = await get(path);
    const picture = await get('/assets/logo-A1b2C3-4.png', { 'accept-encoding': 'br' });

    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    expect(plain.body.toString()).toBe(script);
    expect([brotli, gzip, plain, picture].map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
      undefined,
    ]);
    expect(Number(brotli.headers['content-length'])).toBe(brotli.body.length);
  });

  test('answers HEAD without a body, and who has the present content with 304', async () => {
    const head = await get('/', {}, 'HEAD');
    const again = await get('/', { 'if-none-match': String(head.headers.etag) });
    expect([head.status, head.body.length, Number(head.headers['content-length'])]).toEqual([
      200,
      0,
      page.length,
    ]);
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('gives what was built since', async () => {
    write('fresh.txt', 'one');
    const first = await get('/fresh.txt');
    write('fresh.txt', 'other');
    const second = await get('/fresh.txt');
    expect([first.body.toString(), second.body.toString()]).toEqual(['one', 'other']);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%',
    '/.vite/manifest.json',
    '//etc/passwd.txt',
  ])('gives nothing outside its folder: %s', async path => {
    const answer = await get(path);
    expect([answer.status, answer.headers['x-by']]).toEqual([404, 'api']);
  });

  test('is told of its installation, and sends its policy with every answer', async () => {
    const settings = await get('/config.json');
    expect(JSON.parse(settings.body.toString())).toMatchObject({
      signIn: { authorize: 'http://127.0.0.1:1/issuer/authorize', clientId: 'web' },
      filesOrigin: 'http://127.0.0.1:2',
      channels: ['text-message', 'zalo-message'],
      local: {
        people: expect.arrayContaining([expect.objectContaining({ sub: 'mau-can-bo', face: 'office' })]),
      },
    });
    for (const answer of [settings, await get('/'), await get('/sw.js')]) {
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self' http://127.0.0.1:2 http://127.0.0.1:1");
      expect(policy).not.toContain('unsafe');
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'permissions-policy': expect.stringContaining('camera=(self)'),
      });
    }
  });
});
