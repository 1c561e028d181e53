import { afterEach, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { ask, choose, closeAll, codeOf, exchange, official, open, redirectUri, year } from './fixture.ts';

afterEach(closeAll);

const renew = (issuerUrl: string, refreshToken: string): Promise<Response> =>
  fetch(`${issuerUrl}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
      client_id: 'web',
    }),
  });

describe('without a page', () => {
  test.each([official.sub, official.email])('a hint leads straight on: %s', async hint => {
    const { issuerUrl } = await open();

    const answer = await ask(issuerUrl, { prompt: 'none', login_hint: hint });
    const tokens: unknown = await (await exchange(issuerUrl, codeOf(answer))).json();

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain(`${redirectUri}?code=`);
    expect(answer.headers.get('location')).toContain('state=state-1');
    expect(decodeJwt(Object(tokens).id_token).sub).toBe(official.sub);
  });

  test.each([{}, { login_hint: 'nobody' }])('without a known hint one is told to sign in: %p', async hint => {
    const { issuerUrl } = await open();
    const answer = await ask(issuerUrl, { prompt: 'none', ...hint });
    expect(answer.headers.get('location')).toBe(`${redirectUri}?error=login_required&state=state-1`);
  });

  test('a wrong request leads nowhere', async () => {
    const { issuerUrl } = await open();
    const away = { prompt: 'none', login_hint: official.sub, redirect_uri: 'https://example.com/' };
    const answer = await ask(issuerUrl, away);
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });
});

describe('a session', () => {
  const begin = async (issuerUrl: string): Promise<string> =>
    Object(await (await exchange(issuerUrl, codeOf(await choose(issuerUrl)))).json()).refresh_token;

  test('is renewed for twelve hours, over a restart and a jump of the clock', async () => {
    let real = Date.now();
    let offset = 0;
    const first = await open({ realNow: () => real, now: () => real + offset });
    const refreshToken = await begin(first.issuerUrl);
    offset = year;
    real += 11 * 3_600_000;

    const answer = await renew(first.issuerUrl, refreshToken);
    const tokens = Object(await answer.json());
    real += 3_600_000 + 1_000;
    const late = await renew(first.issuerUrl, refreshToken);

    expect(answer.status).toBe(200);
    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3_600 });
    expect(tokens.refresh_token).toBeUndefined();
    expect(decodeJwt(tokens.id_token)).toMatchObject({ sub: official.sub, token_use: 'id' });
    expect([late.status, Object(await late.json()).error]).toEqual([400, 'invalid_grant']);
  });

  test('is renewed by nothing but its refresh token', async () => {
    const { issuer, issuerUrl } = await open();
    const { idToken, accessToken } = await issuer.mint(official, Date.now(), 60);
    for (const token of [idToken, accessToken, 'x', ''])
      expect((await renew(issuerUrl, token)).status).toBe(400);
    const refresh = await fetch(`${issuerUrl}/userinfo`, {
      headers: { authorization: `Bearer ${await begin(issuerUrl)}` },
    });
    expect(refresh.status).toBe(401);
  });

  test('is renewed no longer once its refresh token was taken back; of any other token nothing is told', async () => {
    const { issuerUrl } = await open();
    const mine = await begin(issuerUrl);
    const other = await begin(issuerUrl);
    const revoke = (token: string, client = 'web') =>
      fetch(`${issuerUrl}/revoke`, {
        method: 'POST',
        body: new URLSearchParams({ client_id: client, token }),
      });
    expect((await revoke(mine, 'other')).status).toBe(200);
    expect((await renew(issuerUrl, mine)).status).toBe(200);
    expect((await revoke(mine)).status).toBe(200);
    expect((await revoke('x')).status).toBe(200);
    expect((await renew(issuerUrl, mine)).status).toBe(400);
    expect((await renew(issuerUrl, other)).status).toBe(200);
  });

  test('ends with the way back, on this computer only', async () => {
    const { issuerUrl } = await open();
    const leave = (back: string, client = 'web') =>
      fetch(`${issuerUrl}/logout?${new URLSearchParams({ client_id: client, logout_uri: back })}`, {
        redirect: 'manual',
      });
    const home = await leave('http://127.0.0.1:5173/');
    expect([home.status, home.headers.get('location')]).toEqual([303, 'http://127.0.0.1:5173/']);
    expect((await leave('https://example.com/')).status).toBe(400);
    expect((await leave('http://127.0.0.1:5173/', 'other')).status).toBe(400);
  });
});
