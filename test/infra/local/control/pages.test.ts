import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localCredentials } from '#infra/local/runtime/names.ts';
import { escapeHtml } from '#infra/local/wire/html-page.ts';
import type { SiteSettings } from '#infra/site/site-settings.ts';
import { papers } from '#shared/text/papers/index.ts';
import { type LocalServer, startLocalServer } from '#test/support/http/local-server.ts';
import { partsOfDocx, wordsOfDocx } from '#test/support/papers/read-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-pages-'));
let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer(folder);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const read = async (path: string) => {
  const answer = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const post = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/__local/clock-page`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers,
    redirect: 'manual',
  });

describe('pages of the installation itself', () => {
  test.each(['/__local/mail-page', '/__local/clock-page', '/__local/papers-page', '/__local/sign-in'])(
    '%s needs no script and lets nothing in',
    async path => {
      const { status, headers, text } = await read(path);
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
      expect(text).not.toMatch(/<script|style=|\son\w+=/);
    },
  );

  test('mail can be read, its links followed, one recipient’s picked out; nothing in it becomes the page', async () => {
    const { ses } = JSON.parse(readFileSync(join(folder, 'endpoints.json'), 'utf8'));
    const send = (to: string, subject: string, text: string) =>
      fetch(`${ses}/v2/email/outbound-emails`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Credential=${localCredentials.accessKeyId}/mau`,
        },
        body: JSON.stringify({
          FromEmailAddress: 'tieu-bieu@mau.example',
          Destination: { ToAddresses: [to] },
          Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text } } } },
        }),
      });
    await send('a@mau.example', 'Thư <một>', `Xem ${server.url}/status/AB?x=1&y=2. Hết.`);
    await send('b@mau.example', 'Thư hai', '<script>alert(1)</script>');

    const all = (await read('/__local/mail-page')).text;
    const one = (await read('/__local/mail-page?to=a@mau.example')).text;

    expect(all).toContain('Thư &#60;một&#62;');
    expect(all).toContain(`<a href="${server.url}/status/AB?x=1&#38;y=2">`);
    expect(all).toContain('&#60;script&#62;');
    expect(all).not.toContain('<script>');
    expect([one.includes('một'), one.includes('Thư hai')]).toEqual([true, false]);
  });

  test('the clock moves to an hour of Viet Nam, by days, and back', async () => {
    const moved = await post({ to: '2031-03-01T09:30' });
    expect([moved.status, moved.headers.get('location')]).toEqual([303, 'clock-page']);
    expect((await read('/__local/clock-page')).text).toContain('01/03/2031 09:30:');
    await post({ days: '7' });
    expect((await read('/__local/clock-page')).text).toContain('08/03/2031 09:30:');
    await post({ reset: '1' });
    expect(Math.abs((await server.now()) - Date.now())).toBeLessThan(60_000);
  });

  test.each([[{ to: 'yesterday' }], [{ days: '-1' }], [{}]])('%p moves nothing', async form => {
    expect((await post(form)).status).toBe(400);
    expect(Math.abs((await server.now()) - Date.now())).toBeLessThan(60_000);
  });

  test('a page from elsewhere moves nothing and is told nothing', async () => {
    expect((await post({ days: '7' }, { origin: 'https://example.com' })).status).toBe(404);
    expect((await post({ days: '7' }, { origin: 'null' })).status).toBe(404);
  });
});

describe('the page of papers', () => {
  const file = (name: string, format: string) =>
    fetch(`${server.url}/__local/paper-file?paper=${name}&format=${format}`);

  test('lists every template', async () => {
    const { text } = await read('/__local/papers-page');
    const linked = [...text.matchAll(/href="\?paper=([\w-]+)"/g)].map(([, name]) => name);
    expect(linked).toEqual(Object.keys(papers));
  });

  test.each(Object.entries(papers))('shows %s as PDF beside its sample', async (name, { vi, sample }) => {
    const { status, text } = await read(`/__local/papers-page?paper=${name}`);
    expect(status).toBe(200);
    expect(text).toContain(
      `<iframe title="${escapeHtml(vi)}" src="paper-file?paper=${name}&#38;format=pdf">`,
    );
    expect(text).toContain(escapeHtml(JSON.stringify(sample, null, 2)));
    const pdf = await file(name, 'pdf');
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-/);
  });

  test('gives a DOCX where people edit the paper, and nothing where they do not', async () => {
    const parts = await partsOfDocx(new Uint8Array(await (await file('proposal', 'docx')).arrayBuffer()));
    expect(wordsOfDocx(parts)).toContain('TỜ TRÌNH');
    expect((await file('certificate', 'docx')).status).toBe(400);
    expect((await file('toString', 'pdf')).status).toBe(400);
    expect((await fetch(`${server.url}/__local/papers-page?paper=none`)).status).toBe(400);
  });
});

describe('the site signs in', () => {
  test('by its settings alone: a sample person, a renewed session, and out again', async () => {
    const settings: SiteSettings = await (await fetch(`${server.url}/config.json`)).json();
    const verifier = 'v'.repeat(50);
    const { authorize, token, end, clientId, scope } = settings.signIn;
    const back = `${server.url}/signed-in`;
    const ask = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: back,
      scope,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      prompt: 'none',
      login_hint: settings.local?.people[0]?.sub ?? '',
    });
    const led = await fetch(`${authorize}?${ask}`, { redirect: 'manual' });
    const code = new URL(led.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const tokens = async (form: Record<string, string>) => {
      const body = new URLSearchParams({ client_id: clientId, ...form });
      return (await fetch(token, { method: 'POST', body, headers: { origin: server.url } })).json();
    };
    const first = await tokens({
      grant_type: 'authorization_code',
      code,
      redirect_uri: back,
      code_verifier: verifier,
    });
    const second = await tokens({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
    const me = await fetch(`${server.url}/v1/me`, {
      headers: { authorization: `Bearer ${second.id_token}` },
    });
    const left = await fetch(
      `${end}?${new URLSearchParams({ client_id: clientId, logout_uri: `${server.url}/` })}`,
      { redirect: 'manual' },
    );

    expect(await me.json()).toMatchObject({ id: settings.local?.people[0]?.sub });
    expect(left.headers.get('location')).toBe(`${server.url}/`);
    expect((await read('/signed-in?code=x')).headers.get('content-type')).toContain('text/html');
  });
});
