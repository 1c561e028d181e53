import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';

/** A secret that follows from a name by a key that never leaves KMS: the same for the same name, and kept nowhere. */
export const deriveSecret =
  (client: KMSClient, keyId: string) =>
  async (name: string): Promise<Buffer> => {
    const { Mac } = await client.send(
      new GenerateMacCommand({
        KeyId: keyId,
        MacAlgorithm: 'HMAC_SHA_256',
        Message: Buffer.from(name, 'utf8'),
      }),
    );
    if (Mac === undefined) throw new Error('KMS gave no code');
    return Buffer.from(Mac);
  };
