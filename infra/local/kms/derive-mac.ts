import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { awsLimits } from '../aws-limits.ts';
import { validationError } from '../wire/rest-json.ts';
import { messageOf } from './message.ts';

const requestSchema = z.strictObject({
  KeyId: z.string().min(1),
  Message: messageOf(awsLimits.macMessage.figure),
  MacAlgorithm: z.literal('HMAC_SHA_256'),
});

/** GenerateMac by one HMAC key in the folder, made at the first start and readable by its owner alone. */
export const openMacs = (folder: string): ((body: unknown) => object) => {
  const file = join(folder, 'hmac-key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
  const key = readFileSync(file);
  return body => {
    const asked = requestSchema.safeParse(body);
    if (!asked.success)
      throw validationError('GenerateMac needs KeyId, a Message of 1 to 4,096 bytes and HMAC_SHA_256');
    const { KeyId, Message, MacAlgorithm } = asked.data;
    const Mac = createHmac('sha256', key).update(`${KeyId}\n`).update(Message).digest('base64');
    return { KeyId, Mac, MacAlgorithm };
  };
};
