import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import * as z from 'zod';
import { type Admit, admitAll } from '../access/admit.ts';
import { accessKeyIn } from '../access/caller.ts';
import { awsLimits } from '../aws-limits.ts';
import { makeFileOnce } from '../disk/make-file-once.ts';
import { sealed, unsealed } from '../disk/sealed-file.ts';
import type { Log } from '../wire/log.ts';
import { answerJson, notImplemented, readJsonBody, WireError } from '../wire/rest-json.ts';
import { openMacs } from './derive-mac.ts';
import { messageOf } from './message.ts';

const longestBody = 16_384;

const signRequest = z.strictObject({
  KeyId: z.string(),
  Message: messageOf(awsLimits.signedMessage.figure),
  MessageType: z.literal('RAW'),
  SigningAlgorithm: z.literal('ECDSA_SHA_256'),
});
const publicKeyRequest = z.strictObject({ KeyId: z.string() });
/** Keys go by their ids here, in policies too. */
const keyedRequest = z.looseObject({ KeyId: z.string() });

const makeKeyFile = (file: string): void => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  makeFileOnce(file, sealed(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()));
};

const openKey = (folder: string, keyId: string): KeyObject => {
  const file = join(folder, `${keyId}.pem`);
  if (!existsSync(file)) makeKeyFile(file);
  chmodSync(file, 0o600);
  return unsealed(file, readFileSync(file, 'utf8'), pem => createPrivateKey(pem));
};

const read = <T>(schema: z.ZodType<T>, body: unknown): T => {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new WireError(400, 'ValidationException', parsed.error.message);
  return parsed.data;
};

/** Answers KMS's wire protocol (JSON 1.1) for the named keys, which lie in `folder`. */
export const openKeyService = (options: {
  readonly folder: string;
  readonly keyIds: readonly string[];
  readonly log: Log;
  /** @default everyone may do everything */
  readonly admit?: Admit;
}) => {
  const { admit = admitAll } = options;
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const keys = new Map(options.keyIds.map(keyId => [keyId, openKey(options.folder, keyId)]));
  const generateMac = openMacs(options.folder);
  const keyOf = (keyId: string): KeyObject => {
    const key = keys.get(keyId);
    if (key === undefined) throw new WireError(400, 'NotFoundException', `there is no key ${keyId}`);
    return key;
  };
  const serve = (target: string, body: unknown): object => {
    if (target === 'TrentService.Sign') {
      const { KeyId, Message, SigningAlgorithm } = read(signRequest, body);
      const signature = sign('sha256', Message, { key: keyOf(KeyId), dsaEncoding: 'der' });
      return { KeyId, SigningAlgorithm, Signature: signature.toString('base64') };
    }
    if (target === 'TrentService.GetPublicKey') {
      const { KeyId } = read(publicKeyRequest, body);
      const spki = createPublicKey(keyOf(KeyId)).export({ type: 'spki', format: 'der' });
      return {
        KeyId,
        PublicKey: spki.toString('base64'),
        KeySpec: 'ECC_NIST_P256',
        KeyUsage: 'SIGN_VERIFY',
        SigningAlgorithms: ['ECDSA_SHA_256'],
      };
    }
    if (target === 'TrentService.GenerateMac') return generateMac(body);
    throw notImplemented(`KMS's ${target}`);
  };
  return {
    handle: (request: IncomingMessage, response: ServerResponse): Promise<void> =>
      answerJson(response, options.log, async () => {
        // The header makes a browser ask first, so no web page can have anything signed through the user's browser.
        const target = request.headers['x-amz-target'];
        if (request.method !== 'POST' || typeof target !== 'string')
          throw notImplemented("KMS's other verbs");
        const body = await readJsonBody(request, longestBody);
        const { KeyId } = read(keyedRequest, body);
        admit(accessKeyIn(request), [{ action: target.replace('TrentService.', 'kms:'), resource: KeyId }]);
        return serve(target, body);
      }),
  };
};
