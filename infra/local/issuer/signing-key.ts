import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, importPKCS8, importSPKI, type JWK } from 'jose';
import { errorCode } from '../disk/error-code.ts';
import { sealed, unsealed } from '../disk/sealed-file.ts';

export const algorithm = 'RS256';

export type SigningKey = {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly keyId: string;
  /** The public half, as the JWKS shows it. */
  readonly jwk: JWK;
};

/** Makes the key once: two first starts at the same moment settle on one of the two. */
const makeKeyFile = (file: string): void => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, sealed(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()), {
    mode: 0o600,
  });
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(temporary);
  }
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
