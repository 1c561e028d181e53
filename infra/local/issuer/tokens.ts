import { randomUUID } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { algorithm, type SigningKey } from './signing-key.ts';

/** A sample person who can sign in. */
export type Person = {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  /** What the person does in the sample data, for the sign-in page. */
  readonly roleLabel: string;
  /** Whom the page lists the person among. */
  readonly group?: { readonly vi: string; readonly en: string };
};

export type Tokens = {
  readonly idToken: string;
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
};

export type TokenSettings = {
  readonly key: SigningKey;
  readonly issuerUrl: string;
  readonly clientId: string;
  readonly realNow: () => number;
};

const scope = 'openid profile email';

/**
 * Signs the two tokens that Cognito's code flow gives. Verifiers judge expiry by real time, this system's own parts by
 * the adjustable clock: so the tokens begin at the earlier of both and last `ttl` seconds beyond the later.
 */
export const signTokens = async (
  settings: TokenSettings,
  grant: { readonly person: Person; readonly now: number; readonly ttl: number; readonly nonce?: string },
): Promise<Tokens> => {
  const { key, issuerUrl, clientId } = settings;
  const { person, now, ttl, nonce } = grant;
  const real = settings.realNow();
  const issuedAt = Math.floor(Math.min(now, real) / 1_000);
  const expiresAt = Math.floor(Math.max(now, real) / 1_000) + ttl;
  const sign = (claims: JWTPayload): Promise<string> =>
    new SignJWT({ ...claims, auth_time: issuedAt })
      .setProtectedHeader({ alg: algorithm, kid: key.keyId, typ: 'JWT' })
      .setIssuer(issuerUrl)
      .setSubject(person.sub)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .setJti(randomUUID())
      .sign(key.privateKey);
  const [idToken, accessToken] = await Promise.all([
    sign({
      token_use: 'id',
      aud: clientId,
      email: person.email,
      email_verified: true,
      name: person.name,
      'cognito:username': person.sub,
      ...(nonce !== undefined && { nonce }),
    }),
    sign({ token_use: 'access', client_id: clientId, scope, username: person.sub, version: 2 }),
  ]);
  return { idToken, accessToken, expiresIn: ttl };
};

const readToken = async (settings: TokenSettings, token: string): Promise<JWTPayload> => {
  const { payload } = await jwtVerify(token, settings.key.publicKey, {
    issuer: settings.issuerUrl,
    algorithms: [algorithm],
    currentDate: new Date(settings.realNow()),
  });
  return payload;
};

/** The subject of one of our own access tokens; throws jose's error for any other. */
export const readAccessToken = async (
  settings: TokenSettings,
  token: string,
): Promise<string | undefined> => {
  const payload = await readToken(settings, token);
  return payload.token_use === 'access' ? payload.sub : undefined;
};

/**
 * What renews a session without asking the person, for `ttl` seconds of real time: a jump of the adjustable clock does not
 * sign anybody out. Nothing is kept of it, so it survives a restart.
 */
export const signRefreshToken = (settings: TokenSettings, sub: string, ttl: number): Promise<string> => {
  const issuedAt = Math.floor(settings.realNow() / 1_000);
  return new SignJWT({ token_use: 'refresh', client_id: settings.clientId })
    .setProtectedHeader({ alg: algorithm, kid: settings.key.keyId, typ: 'JWT' })
    .setIssuer(settings.issuerUrl)
    .setSubject(sub)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ttl)
    .setJti(randomUUID())
    .sign(settings.key.privateKey);
};

/** The subject of one of our own refresh tokens, undefined for anything else. */
export const readRefreshToken = async (
  settings: TokenSettings,
  token: string,
  clientId: string,
): Promise<string | undefined> => {
  try {
    const { token_use, client_id, sub } = await readToken(settings, token);
    return token_use === 'refresh' && client_id === clientId ? sub : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
};
