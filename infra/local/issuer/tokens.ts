import { randomUUID } from 'node:crypto';
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { algorithm, type SigningKey } from './signing-key.ts';

/** A sample person who can sign in. */
export type Person = {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  /** What the person does in the sample data, for the sign-in page. */
  readonly roleLabel: string;
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

/** The subject of one of our own access tokens; throws jose's error for any other. */
export const readAccessToken = async (
  settings: TokenSettings,
  token: string,
): Promise<string | undefined> => {
  const { payload } = await jwtVerify(token, settings.key.publicKey, {
    issuer: settings.issuerUrl,
    algorithms: [algorithm],
    currentDate: new Date(settings.realNow()),
  });
  return payload.token_use === 'access' ? payload.sub : undefined;
};
