import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { awsLimits } from '../aws-limits.ts';
import { sealed, unsealed } from '../disk/sealed-file.ts';
import { writeFileAtomically } from '../disk/write-file-atomically.ts';
import { validationError } from '../wire/rest-json.ts';
import { messageOf } from './message.ts';

const requestSchema = z.strictObject({
  KeyId: z.string().min(1),
  Message: messageOf(awsLimits.macMessage.figure),
  MacAlgorithm: z.literal('HMAC_SHA_256'),
});

const keyBytes = 32;
const keySchema = z
  .base64()
  .transform(text => Buffer.from(text, 'base64'))
  .refine(key => key.length === keyBytes, 'it is not a whole key');

/** `bare`: where the key lay, as bytes alone, before key files had seals. */
const makeKeyFile = (file: string, bare: string): void => {
  const key = existsSync(bare) ? readFileSync(bare) : randomBytes(keyBytes);
  writeFileAtomically(file, sealed(key.toString('base64')), { mode: 0o600, durable: true });
};

/** GenerateMac by one HMAC key in the folder, made at the first start and readable by its owner alone. */
export const openMacs = (folder: string): ((body: unknown) => object) => {
  const file = join(folder, 'hmac-key.txt');
  if (!existsSync(file)) makeKeyFile(file, join(folder, 'hmac-key'));
  const key = unsealed(file, readFileSync(file, 'utf8'), text => keySchema.parse(text.trim()));
  return body => {
    const asked = requestSchema.safeParse(body);
    if (!asked.success)
      throw validationError('GenerateMac needs KeyId, a Message of 1 to 4,096 bytes and HMAC_SHA_256');
    const { KeyId, Message, MacAlgorithm } = asked.data;
    const Mac = createHmac('sha256', key).update(`${KeyId}\n`).update(Message).digest('base64');
    return { KeyId, Mac, MacAlgorithm };
  };
};
