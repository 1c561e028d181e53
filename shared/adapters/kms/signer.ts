import { createHash, createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import * as z from 'zod';
import type { PublicKey, Signer } from '#shared/application/public-ports.ts';
import { orUnavailable, outsideRetries } from '../aws/unavailable.ts';
import { joseSignature } from './jose-signature.ts';

const jwkSchema = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() });

const encoded = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** A public key as JWK; its name is its thumbprint (RFC 7638), so that anyone can tell whether a key is the named one. */
const publicKeyOf = (spki: Uint8Array): PublicKey => {
  const { kty, crv, x, y } = jwkSchema.parse(
    createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' }).export({ format: 'jwk' }),
  );
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x, y }));
  return { kty, crv, x, y, kid: thumbprint.digest('base64url'), alg: 'ES256', use: 'sig' };
};

/**
 * The signer on keys of KMS that nobody can take out (ECC_NIST_P256). The first key signs; the others signed before and stay
 * published. A public key never changes, so each is asked for once.
 */
export const openSigner = (client: KMSClient, keyIds: readonly string[]): Signer => {
  client.middlewareStack.add(next => call => orUnavailable(next(call)), outsideRetries);
  const [present] = keyIds;
  if (present === undefined) throw new Error('there is no key to sign with');
  const known = new Map<string, PublicKey>();
  const keyOf = async (keyId: string): Promise<PublicKey> => {
    const before = known.get(keyId);
    if (before !== undefined) return before;
    const { PublicKey: spki } = await client.send(new GetPublicKeyCommand({ KeyId: keyId }));
    if (spki === undefined) throw new Error('the key has no public half');
    const key = publicKeyOf(spki);
    known.set(keyId, key);
    return key;
  };
  return {
    keys: () => Promise.all(keyIds.map(keyOf)),
    sign: async text => {
      const { kid, alg } = await keyOf(present);
      const signed = `${encoded(JSON.stringify({ alg, kid }))}.${encoded(text)}`;
      const { Signature } = await client.send(
        new SignCommand({
          KeyId: present,
          Message: Buffer.from(signed),
          MessageType: 'RAW',
          SigningAlgorithm: 'ECDSA_SHA_256',
        }),
      );
      if (Signature === undefined) throw new Error('the key gave no signature');
      return `${signed}.${encoded(joseSignature(Signature))}`;
    },
  };
};
