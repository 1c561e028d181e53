import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import * as z from 'zod';
import { parseJson } from './read-export.ts';

const keyShape = z.object({
  kid: z.string(),
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
});
const headerShape = z.object({ alg: z.literal('ES256'), kid: z.string() });

export type PublishedKeys = ReadonlyMap<string, KeyObject>;

/** The keys of a JWK set by name. A name is the key's own thumbprint (RFC 7638): no other key can be passed off under it. */
export const readKeys = (json: string): PublishedKeys => {
  const { keys } = z.object({ keys: z.array(keyShape).min(1) }).parse(parseJson(json));
  return new Map(
    keys.map(({ kid, kty, crv, x, y }) => {
      const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
      if (thumbprint !== kid) throw new Error(`the key ${kid} is not the one its name says`);
      return [kid, createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' })];
    }),
  );
};

const decoded = (part: string): Buffer => Buffer.from(part, 'base64url');

/** What a compact JWS (ES256) says, if one of the keys signed it; else what is wrong with it. */
export const openSigned = (
  text: string,
  keys: PublishedKeys,
): { readonly payload: string } | { readonly wrong: string } => {
  const [header = '', payload = '', signature = '', ...others] = text.split('.');
  const parsed = headerShape.safeParse(parseJson(decoded(header).toString('utf8')));
  if (others.length > 0 || !parsed.success) return { wrong: 'It is not signed as a checkpoint is.' };
  const key = keys.get(parsed.data.kid);
  if (key === undefined) return { wrong: `It is signed by ${parsed.data.kid}, a key that was not given.` };
  const bytes = Buffer.from(`${header}.${payload}`);
  return verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, decoded(signature))
    ? { payload: decoded(payload).toString('utf8') }
    : { wrong: 'Its signature does not hold: it was changed, or another key signed it.' };
};
