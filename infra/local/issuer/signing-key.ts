import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, importPKCS8, importSPKI, type JWK } from 'jose';
import { makeFileOnce } from '../disk/make-file-once.ts';
import { sealed, unsealed } from '../disk/sealed-file.ts';

export const algorithm = 'RS256';

export type SigningKey = {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly keyId: string;
  /** The public half, as the JWKS shows it. */
  readonly jwk: JWK;
};

const makeKeyFile = (file: string): void => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  makeFileOnce(file, sealed(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()));
};

/** This installation's own RSA-2048 key, made at the first start and readable by its owner alone. */
export const openSigningKey = async (folder: string): Promise<SigningKey> => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'issuer-key.pem');
  if (!existsSync(file)) makeKeyFile(file);
  chmodSync(file, 0o600);
  const key = unsealed(file, readFileSync(file, 'utf8'), createPrivateKey);
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicPem = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  const publicKey = await importSPKI(publicPem, algorithm, { extractable: true });
  const bare = await exportJWK(publicKey);
  const keyId = await calculateJwkThumbprint(bare);
  return {
    privateKey: await importPKCS8(pem, algorithm),
    publicKey,
    keyId,
    jwk: { ...bare, kid: keyId, alg: algorithm, use: 'sig' },
  };
};
