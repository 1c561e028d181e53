import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { JwtVerifier } from 'aws-jwt-verify';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { Issuer } from '#infra/local/issuer/issuer.ts';
import {
  ask,
  choose,
  closeAll,
  codeOf,
  exchange,
  official,
  open,
  people,
  query,
  redirectUri,
  year,
} from './fixture.ts';

afterEach(closeAll);

const verifyId = (issuer: Issuer, issuerUrl: string, token: string) => {
  const checker = JwtVerifier.create({ issuer: issuerUrl, audience: 'web', jwksUri: `${issuerUrl}/jwks` });
  checker.cacheJwks(JSON.parse(JSON.stringify(issuer.jwks)));
  return checker.verify(token);
};

describe('the code flow', () => {
  test('a sample person signs in with one click and gets tokens that verify', async () => {
    const { issuer, issuerUrl } = await open();

    const chosen = await choose(issuerUrl);
    const location = new URL(chosen.headers.get('location') ?? '');
    const answer = await exchange(issuerUrl, codeOf(chosen));
    const tokens: unknown = await answer.json();

    expect(chosen.status).toBe(303);
    expect(location.origin + location.pathname).toBe(redirectUri);
    expect(location.searchParams.get('state')).toBe('state-1');
    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3_600 });
    const { id_token, access_token } = Object(tokens);
    const keys = createRemoteJWKSet(new URL(`${issuerUrl}/.well-known/jwks.json`));
    const access = await jwtVerify(access_token, keys, { issuer: issuerUrl });
    expect(await verifyId(issuer, issuerUrl, id_token)).toMatchObject({
      sub: official.sub,
      name: official.name,
      email: official.email,
      token_use: 'id',
      nonce: 'nonce-1',
    });
    expect(access.payload).toMatchObject({
      sub: official.sub,
      token_use: 'access',
      client_id: 'web',
      username: official.sub,
      scope: 'openid profile email',
    });
    expect(access.payload.nbf).toBeUndefined();
    const who = await fetch(`${issuerUrl}/userinfo`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(await who.json()).toMatchObject({ sub: official.sub, email: official.email });
  });

  test('a code works once, and only for the request that it was given for', async () => {
    const { issuerUrl } = await open();
    const code = codeOf(await choose(issuerUrl));

    const first = await exchange(issuerUrl, code);
    const second = await exchange(issuerUrl, code);
    const otherVerifier = await exchange(issuerUrl, codeOf(await choose(issuerUrl)), {
      code_verifier: 'x'.repeat(43),
    });
    const otherPlace = await exchange(issuerUrl, codeOf(await choose(issuerUrl)), {
      redirect_uri: 'http://127.0.0.1:9/',
    });

    expect([first, second, otherVerifier, otherPlace].map(answer => answer.status)).toEqual([
      200, 400, 400, 400,
    ]);
    expect(await second.json()).toMatchObject({ error: 'invalid_grant' });
  });

  test('a code is too old after a minute', async () => {
    let real = Date.now();
    const { issuerUrl } = await open({ realNow: () => real });
    const code = codeOf(await choose(issuerUrl));
    real += 60_000;

    expect((await exchange(issuerUrl, code)).status).toBe(400);
  });

  test.each([
    ['a redirect away from this computer', { redirect_uri: 'https://example.com/' }],
    ['a redirect to a look-alike', { redirect_uri: 'http://127.0.0.1.example.com/' }],
    ['a redirect with credentials', { redirect_uri: 'http://127.0.0.1@example.com/' }],
    ['a script address', { redirect_uri: 'javascript:alert(1)' }],
    ['another client', { client_id: 'other' }],
    ['a plain challenge', { code_challenge_method: 'plain' }],
    ['an unknown person', { person: 'nobody' }],
    ['the implicit flow', { response_type: 'token' }],
  ])('%s is refused', async (_what, changes) => {
    const { issuerUrl } = await open();
    const answer = await choose(issuerUrl, changes);

    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });
});

describe('the sign-in page', () => {
  test('lists the people, escaped, and says in both languages that they are samples', async () => {
    const { issuerUrl } = await open();

    const page = await fetch(`${issuerUrl}/authorize?${query()}`);
    const html = await page.text();

    expect(html).toContain('không phải người thật');
    expect(html).toContain('not real people');
    expect(html).toContain('Nguyễn Văn Mẫu &#60;b&#62;');
    expect(html).toContain('Cơ sở (mẫu)');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  test('puts whom the asking page expects first', async () => {
    const { issuerUrl } = await open();
    const html = await (await ask(issuerUrl, { login_hint: people[1].email })).text();
    expect(html.indexOf('value="mau-co-so"')).toBeLessThan(html.indexOf('value="mau-can-bo"'));
  });
});

describe('the issuer', () => {
  test('describes itself', async () => {
    const { issuerUrl } = await open();

    const description = await (await fetch(`${issuerUrl}/.well-known/openid-configuration`)).json();

    expect(description).toMatchObject({
      issuer: issuerUrl,
      token_endpoint: `${issuerUrl}/token`,
      jwks_uri: `${issuerUrl}/.well-known/jwks.json`,
      code_challenge_methods_supported: ['S256'],
    });
  });

  test('keeps its key, readable by its owner alone, over a restart', async () => {
    const first = await open();
    const second = await open({ folder: first.folder });

    expect(statSync(join(first.folder, 'issuer-key.pem')).mode & 0o777).toBe(0o600);
    expect(second.issuer.jwks).toEqual(first.issuer.jwks);
    expect(JSON.stringify(first.issuer.jwks)).not.toContain('"d"');
  });

  test.each([
    ['a year ahead', year],
    ['a year behind', -year],
  ])('with the clock %s its tokens are good for real time and for the clock', async (_where, offset) => {
    const now = () => Date.now() + offset;
    const { issuer, issuerUrl } = await open({ now });

    const { idToken } = await issuer.mint(official, now(), 60);

    const claims = await verifyId(issuer, issuerUrl, idToken);
    expect(claims.exp).toBeGreaterThan(Math.max(now(), Date.now()) / 1_000);
    expect(claims.iat).toBeLessThanOrEqual(Math.min(now(), Date.now()) / 1_000);
  });

  test('leaves other paths to others, and answers at the root too', async () => {
    const { issuerUrl } = await open({ path: '' });

    expect((await fetch(`${issuerUrl}/v1/rounds`)).status).toBe(404);
    expect((await fetch(`${issuerUrl}/.well-known/jwks.json`)).status).toBe(200);
    expect((await fetch(`${issuerUrl}/token`)).status).toBe(405);
  });

  test('answers under a loopback name only, and lets only this computer’s pages read', async () => {
    const { issuerUrl } = await open();
    const jwks = `${issuerUrl}/.well-known/jwks.json`;
    const foreign = await new Promise<number | undefined>((resolve, reject) =>
      httpRequest(jwks, { headers: { host: 'evil.example' } }, answer => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end(),
    );
    const near = await fetch(jwks, { headers: { origin: 'http://localhost:5173' } });
    const far = await fetch(jwks, { headers: { origin: 'https://example.com' } });

    expect(foreign).toBe(403);
    expect(near.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(far.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a token of another kind or issuer tells nobody who is there', async () => {
    const one = await open();
    const other = await open();
    const { idToken } = await one.issuer.mint(official, Date.now(), 60);
    const { accessToken } = await other.issuer.mint(official, Date.now(), 60);
    const ask = async (token: string) =>
      (await fetch(`${one.issuerUrl}/userinfo`, { headers: { authorization: `Bearer ${token}` } })).status;

    expect([await ask(idToken), await ask(accessToken), await ask('x')]).toEqual([401, 401, 401]);
  });
});
