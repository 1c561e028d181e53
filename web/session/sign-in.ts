import { beginSession, endSession, personId, type Session, sessionState } from './session.ts';
import { siteConfig } from './site-config.ts';

const pendingKey = 'sign-in';
type Pending = { readonly state: string; readonly verifier: string; readonly back: string };

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const random = (): string => base64Url(crypto.getRandomValues(new Uint8Array(32)));
const returnAddress = (): string => `${location.origin}/signed-in`;

/**
 * Leads to the issuer's page (OAuth 2.1 code flow with PKCE) and comes back to `back`.
 * @param hint who should sign in, by e-mail or id, where a personal link says so
 * @param anew ask who it is even where the issuer still knows somebody: that was another person
 * @param straight go through without a page: only the issuer of one computer does that, for sample people
 */
export const signIn = async (
  back: string,
  {
    hint,
    straight = false,
    anew = false,
  }: {
    readonly hint?: string | undefined;
    readonly straight?: boolean;
    readonly anew?: boolean;
  } = {},
): Promise<void> => {
  const { signIn: issuer } = await siteConfig();
  const pending: Pending = { state: random(), verifier: random(), back };
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pending.verifier));
  sessionStorage.setItem(pendingKey, JSON.stringify(pending));
  const address = new URL(issuer.authorize, location.origin);
  address.search = new URLSearchParams({
    response_type: 'code',
    client_id: issuer.clientId,
    redirect_uri: returnAddress(),
    scope: issuer.scope,
    state: pending.state,
    code_challenge: base64Url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
    ...(hint === undefined ? {} : { login_hint: hint }),
    ...(straight ? { prompt: 'none' } : {}),
    ...(anew ? { prompt: 'login' } : {}),
  }).toString();
  location.assign(address);
};

type TokenAnswer = {
  readonly id_token: string;
  readonly refresh_token?: string;
  readonly expires_in: number;
};

const claimsOf = (
  idToken: string,
): { readonly sub: string; readonly name?: string; readonly email?: string } => {
  const bytes = Uint8Array.from(
    atob((idToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')),
    char => char.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder().decode(bytes));
};

const askForTokens = async (form: Readonly<Record<string, string>>): Promise<Session> => {
  const { signIn: issuer } = await siteConfig();
  const response = await fetch(issuer.token, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ client_id: issuer.clientId, ...form }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
  const tokens: TokenAnswer = await response.json();
  const { sub, name, email } = claimsOf(tokens.id_token);
  return {
    token: tokens.id_token,
    refreshToken: tokens.refresh_token ?? form.refresh_token ?? null,
    expiresAt: Date.now() + tokens.expires_in * 1000,
    person: { id: sub, name: name ?? email ?? sub },
  };
};

/** A page of this site, whatever was kept: an address that leads away leads home instead. */
const ownPage = (back: string): string => {
  const { origin, pathname, search, hash } = new URL(back, location.origin);
  return origin === location.origin ? `${pathname}${search}${hash}` : '/';
};

/** The page that asked for the sign-in under way, for another try. */
export const wantedPage = (): string => {
  const kept = sessionStorage.getItem(pendingKey);
  if (kept === null) return '/';
  const { back }: Pending = JSON.parse(kept);
  return ownPage(back);
};

/**
 * Ends the way back from the issuer.
 * @returns the page that asked for the sign-in
 * @throws when the answer is not the one that was asked for
 */
export const finishSignIn = async (search: string): Promise<string> => {
  const answer = new URLSearchParams(search);
  const kept = sessionStorage.getItem(pendingKey);
  const code = answer.get('code');
  if (kept === null || code === null) throw new Error(answer.get('error') ?? 'no sign-in is under way');
  const pending: Pending = JSON.parse(kept);
  if (answer.get('state') !== pending.state) throw new Error('the answer belongs to another sign-in');
  beginSession(
    await askForTokens({
      grant_type: 'authorization_code',
      code,
      redirect_uri: returnAddress(),
      code_verifier: pending.verifier,
    }),
  );
  sessionStorage.removeItem(pendingKey);
  return ownPage(pending.back);
};

/** Renews the session before it ends, where the issuer allows; failing that the person is asked when the time has come. */
export const renewSession = async (): Promise<void> => {
  const now = sessionState();
  if (now.kind === 'none' || now.session.refreshToken === null) return;
  const renewed = await askForTokens({
    grant_type: 'refresh_token',
    refresh_token: now.session.refreshToken,
  });
  // Signed out, or somebody else signed in, while the issuer was asked: that stands.
  if (personId() === renewed.person.id) beginSession(renewed);
};

/** How long a sign-out waits for the issuer; past it the person is signed out here all the same. */
const revokeMs = 5_000;

/** Takes back what could renew the session, so that a copy of it is worth nothing. */
const revoke = async (address: string, clientId: string, refreshToken: string): Promise<void> => {
  try {
    await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: clientId, token: refreshToken }),
      keepalive: true,
      signal: AbortSignal.timeout(revokeMs),
    });
  } catch (error) {
    console.warn('the session could not be taken back at the issuer', error);
  }
};

/** Signs out here and, where the issuer has a page for it, there. */
export const signOut = async (): Promise<void> => {
  const before = sessionState();
  const refreshToken = before.kind === 'none' ? null : before.session.refreshToken;
  endSession('signed-out');
  const { signIn: issuer } = await siteConfig();
  if (issuer.revoke !== null && refreshToken !== null)
    await revoke(issuer.revoke, issuer.clientId, refreshToken);
  if (issuer.end === null) return location.assign('/');
  const address = new URL(issuer.end, location.origin);
  address.search = new URLSearchParams({
    client_id: issuer.clientId,
    logout_uri: `${location.origin}/`,
  }).toString();
  location.assign(address);
};
