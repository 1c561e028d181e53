import { createHmac, createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export type Part = Readonly<Record<string, unknown>>;

const encoded = (part: unknown): string =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

/** `header.claims.` and what `signer` makes of both; text parts are taken as they are. */
export const compact = (header: unknown, claims: unknown, signer: (text: string) => Buffer): string => {
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${signer(text).toString('base64url')}`;
};

const hashes = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' } as const;

/** Signs as RSA with PKCS #1 v1.5, as the honest issuer does with SHA-256. */
export const rsa =
  (key: KeyObject, algorithm: keyof typeof hashes = 'RS256') =>
  (text: string): Buffer =>
    sign(hashes[algorithm], Buffer.from(text), key);

/** Signs as PS256. */
export const pss =
  (key: KeyObject) =>
  (text: string): Buffer =>
    sign('sha256', Buffer.from(text), { key, padding: 6, saltLength: 32 });

/** Signs with a secret: what a verifier falls for that takes a public key for one. */
export const hmac =
  (secret: string | Buffer, hash: 'sha256' | 'sha384' | 'sha512' = 'sha256') =>
  (text: string): Buffer =>
    createHmac(hash, secret).update(text).digest();

export const unsigned = (): Buffer => Buffer.alloc(0);

/** A key that is not the issuer's. */
export const strangersKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
export const strangersCurve = () => ({
  ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  ed: generateKeyPairSync('ed25519').privateKey,
});
export const privateKeyOf = (pem: string): KeyObject => createPrivateKey(pem);
