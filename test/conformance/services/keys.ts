import { createPublicKey, verify } from 'node:crypto';
import { CreateKeyCommand, GenerateMacCommand, GetPublicKeyCommand, SignCommand } from '@aws-sdk/client-kms';
import { expect } from '@jest/globals';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';
import type { Services } from './open-services.ts';

const sign = ({ kms }: Services, text: string, more: object = {}) =>
  kms.send(
    new SignCommand({
      ...{ KeyId: 'one', MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256', Message: Buffer.from(text) },
      ...more,
    }),
  );
const mac = async ({ kms }: Services, text: string, KeyId = 'one') => {
  const answer = await kms.send(
    new GenerateMacCommand({ KeyId, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from(text) }),
  );
  return Buffer.from(answer.Mac ?? []).toString('hex');
};

export const keys: Group<Services> = {
  of: 'KMS: signatures and codes',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html',
  rules: {
    'a signature is DER and holds under the public key, for those bytes alone': async services => {
      const { Signature } = await sign(services, 'Mẫu');
      const { PublicKey } = await services.kms.send(new GetPublicKeyCommand({ KeyId: 'one' }));
      const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
      const holds = (text: string) => verify('sha256', Buffer.from(text), key, Signature ?? Buffer.alloc(0));
      expect([holds('Mẫu'), holds('mẫu')]).toEqual([true, false]);
    },
    'a public key says what it is for': async ({ kms }) => {
      expect(await kms.send(new GetPublicKeyCommand({ KeyId: 'one' }))).toMatchObject({
        ...{ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY', SigningAlgorithms: ['ECDSA_SHA_256'] },
      });
    },
    'every key is another': async ({ kms }) => {
      const [one, two] = await Promise.all(
        ['one', 'two'].map(KeyId => kms.send(new GetPublicKeyCommand({ KeyId }))),
      );
      expect(one?.PublicKey).not.toEqual(two?.PublicKey);
    },
    'a key that does not exist is NotFoundException': async services => {
      expect(await told(sign(services, 'x', { KeyId: 'none' }))).toBe('NotFoundException');
      const call = services.kms.send(new GetPublicKeyCommand({ KeyId: 'none' }));
      expect(await told(call)).toBe('NotFoundException');
    },
    'an empty message is refused': async services => {
      expect(await told(sign(services, ''))).toBe('ValidationException');
    },
    'a code is the same for the same message and key, and another for any other': async services => {
      const [code, again] = [await mac(services, 'a'), await mac(services, 'a')];
      expect(again).toBe(code);
      expect(new Set([code, await mac(services, 'b'), await mac(services, 'a', 'two')]).size).toBe(3);
      expect(code).toHaveLength(64);
    },
    'what is not embedded is refused by name': async ({ kms }) => {
      expect(await told(kms.send(new CreateKeyCommand({})))).not.toBe('served');
    },
  },
};
