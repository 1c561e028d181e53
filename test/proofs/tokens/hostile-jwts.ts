import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import { compact, hmac, type Part, pss, rsa, strangersCurve, strangersKey, unsigned } from './forge.ts';

/** What a forger knows and has: the public parts of an honest token, a key of their own, a server of their own. */
export type Forger = {
  /** The issuer's own key, for tokens that it could have signed but that are not for here or not for now. */
  readonly issuerKey: KeyObject;
  readonly header: Part;
  readonly claims: Part;
  /** A second ago and in an hour, by every clock there is. */
  readonly past: number;
  readonly future: number;
  /** Where a forger serves keys. */
  readonly keysAt: string;
};

type Named = Readonly<Record<string, string>>;

const withoutSignature = ({ header, claims }: Forger): Named => {
  const spelt = (alg: unknown) => compact({ ...header, alg }, claims, unsigned);
  return {
    'alg none': spelt('none'),
    'alg None': spelt('None'),
    'alg NONE': spelt('NONE'),
    'alg nOnE': spelt('nOnE'),
    'alg empty': spelt(''),
    'alg null': spelt(null),
    'alg missing': spelt(undefined),
    'alg in a list': spelt(['RS256']),
    'RS256 without a signature': compact(header, claims, unsigned),
  };
};

const byPublicKey = ({ header, claims, issuerKey }: Forger): Named => {
  const open = createPublicKey(issuerKey);
  const pem = open.export({ type: 'spki', format: 'pem' }).toString();
  const jwk = open.export({ format: 'jwk' });
  const as = (alg: string, secret: string | Buffer, hash: 'sha256' | 'sha384' | 'sha512' = 'sha256') =>
    compact({ ...header, alg }, claims, hmac(secret, hash));
  return {
    'HS256 by the public key in PEM': as('HS256', pem),
    'HS256 by the public key in PEM, trimmed': as('HS256', pem.trim()),
    'HS256 by the public key in DER': as('HS256', open.export({ type: 'spki', format: 'der' })),
    'HS256 by the public key as JWK': as('HS256', JSON.stringify(jwk)),
    'HS256 by the modulus': as('HS256', Buffer.from(jwk.n ?? '', 'base64url')),
    'HS384 by the public key': as('HS384', pem, 'sha384'),
    'HS512 by the public key': as('HS512', pem, 'sha512'),
    'HS256 by nothing': as('HS256', ''),
    'RS256 said, HMAC made': as('RS256', pem),
  };
};

const byOtherAlgorithms = ({ header, claims, issuerKey }: Forger): Named => {
  const { ec, ed } = strangersCurve();
  return {
    'RS384 by the right key': compact({ ...header, alg: 'RS384' }, claims, rsa(issuerKey, 'RS384')),
    'RS512 by the right key': compact({ ...header, alg: 'RS512' }, claims, rsa(issuerKey, 'RS512')),
    'PS256 by the right key': compact({ ...header, alg: 'PS256' }, claims, pss(issuerKey)),
    'ES256 by a key of its own': compact({ ...header, alg: 'ES256' }, claims, text =>
      sign('sha256', Buffer.from(text), { key: ec, dsaEncoding: 'ieee-p1363' }),
    ),
    'EdDSA by a key of its own': compact({ ...header, alg: 'EdDSA' }, claims, text =>
      sign(null, Buffer.from(text), ed),
    ),
  };
};

/** A key of the forger's, offered to the verifier in every way a header can name one. */
const byStrangersKey = ({ header, claims, keysAt }: Forger): Named => {
  const key = strangersKey();
  const jwk = createPublicKey(key).export({ format: 'jwk' });
  const naming = (more: Part) => compact({ ...header, ...more }, claims, rsa(key));
  return {
    'another key under the same kid': naming({}),
    'its key in jwk': naming({ jwk: { ...jwk, kid: header.kid } }),
    'its key in jwk, without a kid': naming({ jwk, kid: undefined }),
    'its keys at jku': naming({ jku: `${keysAt}jwks.json`, kid: 'stranger' }),
    'its certificate at x5u': naming({ x5u: `${keysAt}chain.pem`, kid: 'stranger' }),
    'its certificate in x5c': naming({ x5c: [Buffer.from('MAU').toString('base64')] }),
    'kid an address': naming({ kid: `${keysAt}jwks.json` }),
    'kid unknown': naming({ kid: 'unknown' }),
    'kid __proto__': naming({ kid: '__proto__' }),
    'kid constructor': naming({ kid: 'constructor' }),
    'kid a number': naming({ kid: 0 }),
    'kid a list': naming({ kid: [header.kid] }),
    'kid a query': naming({ kid: "x' UNION SELECT 'key" }),
    'kid a path, HS256 by nothing': compact(
      { ...header, alg: 'HS256', kid: '../../../../dev/null' },
      claims,
      hmac(''),
    ),
  };
};

/** Signed by the issuer itself, yet for another place, purpose, client or time. */
const notForHere = ({ header, claims, issuerKey, past, future }: Forger): Named => {
  const saying = (more: Part) => compact(header, { ...claims, ...more }, rsa(issuerKey));
  return {
    'iss another': saying({ iss: 'https://issuer.mau.example/' }),
    'iss with a slash more': saying({ iss: `${claims.iss}/` }),
    'iss missing': saying({ iss: undefined }),
    'iss a list': saying({ iss: [claims.iss] }),
    'aud another client': saying({ aud: 'another-client' }),
    'aud missing': saying({ aud: undefined }),
    'aud null': saying({ aud: null }),
    'aud nobody': saying({ aud: [] }),
    'aud in capitals': saying({ aud: String(claims.aud).toUpperCase() }),
    'an access token': saying({ token_use: 'access', aud: undefined, client_id: claims.aud }),
    'an access token with aud': saying({ token_use: 'access' }),
    'a refresh token': saying({ token_use: 'refresh' }),
    'token_use missing': saying({ token_use: undefined }),
    'typ of an access token': compact({ ...header, typ: 'at+jwt' }, claims, rsa(issuerKey)),
    'typ of a logout token': compact({ ...header, typ: 'logout+jwt' }, claims, rsa(issuerKey)),
    'an extension it must understand': compact(
      { ...header, crit: ['mau'], mau: true },
      claims,
      rsa(issuerKey),
    ),
    'exp a second ago': saying({ exp: past }),
    'exp long ago': saying({ exp: 1_000_000_000 }),
    'exp missing': saying({ exp: undefined }),
    'exp a string': saying({ exp: String(claims.exp) }),
    'exp infinite': compact(
      header,
      JSON.stringify(claims).replace(/"exp":\d+/, '"exp":1e400'),
      rsa(issuerKey),
    ),
    'nbf in an hour': saying({ nbf: future }),
    'sub missing': saying({ sub: undefined }),
    'sub empty': saying({ sub: '' }),
    'sub of two lines': saying({ sub: `${claims.sub}\nofficial-1` }),
    'sub a list': saying({ sub: [claims.sub] }),
  };
};

/** An honest token, damaged. */
const damaged = ({ header, claims, issuerKey }: Forger): Named => {
  const good = compact(header, claims, rsa(issuerKey));
  const [head = '', body = '', signature = ''] = good.split('.');
  const other = compact(header, { ...claims, sub: 'producer-9' }, rsa(issuerKey));
  const official = Buffer.from(JSON.stringify({ ...claims, sub: 'official-1' })).toString('base64url');
  const flipped = `${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`;
  return {
    'cut by a character': good.slice(0, -1),
    'cut in half': good.slice(0, good.length / 2),
    'two parts': `${head}.${body}`,
    'four parts': `${good}.${signature}`,
    'five parts': `${good}.${body}.${signature}`,
    'three dots': '...',
    'another subject, same signature': `${head}.${official}.${signature}`,
    'the signature of another token': `${head}.${body}.${other.split('.')[2]}`,
    'a signature with one bit turned': `${head}.${body}.${flipped}`,
    'a header that is no JSON': compact('{"alg":"RS256"', claims, rsa(issuerKey)),
    'a header that is a list': compact([], claims, rsa(issuerKey)),
    'claims that are no JSON': compact(header, 'sub=official-1', rsa(issuerKey)),
    'claims null': compact(header, 'null', rsa(issuerKey)),
    huge: compact(header, { ...claims, more: 'a'.repeat(8192) }, rsa(issuerKey)),
    'a huge header': compact({ ...header, more: 'a'.repeat(8192) }, claims, rsa(issuerKey)),
  };
};

/** Tokens by what is wrong with them. */
export const hostileJwts = (forger: Forger): Named => ({
  ...withoutSignature(forger),
  ...byPublicKey(forger),
  ...byOtherAlgorithms(forger),
  ...byStrangersKey(forger),
  ...notForHere(forger),
  ...damaged(forger),
});
