import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openKeyService } from '#infra/local/kms/kms.ts';
import { listen } from '#infra/local/runtime/listen.ts';
import { joseSignature } from '#shared/adapters/kms/jose-signature.ts';
import { openSigner } from '#shared/adapters/kms/signer.ts';
import { freshConnections } from '../../support/fresh-connections.ts';

describe('a signer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-kms-'));
  let server: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    server = await listen(openKeyService({ folder, keyIds: ['new', 'old'], log: () => {} }).handle);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  const open = (...keyIds: readonly string[]) =>
    openSigner(
      new KMSClient({
        ...freshConnections,
        region: 'ap-southeast-1',
        endpoint: `http://127.0.0.1:${server.port}`,
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      }),
      keyIds,
    );

  test('gives signatures that hold under the key they name, and no longer once a letter is changed', async () => {
    const signer = open('new', 'old');
    const [header = '', payload = '', signature = ''] = (await signer.sign('{"sản phẩm":"Mẫu"}')).split('.');
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
    const key = (await signer.keys()).find(known => known.kid === kid);
    const holds = (text: string) =>
      verify(
        'sha256',
        Buffer.from(`${header}.${text}`),
        { key: createPublicKey({ key: { ...key }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'base64url'),
      );

    expect(Buffer.from(payload, 'base64url').toString()).toBe('{"sản phẩm":"Mẫu"}');
    expect(holds(payload)).toBe(true);
    expect(holds(payload.replace(/.$/, letter => (letter === 'A' ? 'B' : 'A')))).toBe(false);
  });

  test('keeps publishing a key that signed before, after the present one', async () => {
    const before = await open('old').keys();
    const after = await open('new', 'old').keys();

    expect(after).toHaveLength(2);
    expect(after[1]).toEqual(before[0]);
  });

  test('has keys that only their owner reads, the same at the next start', async () => {
    const again = openKeyService({ folder, keyIds: ['new'], log: () => {} });
    expect(again).toBeDefined();
    expect(statSync(join(folder, 'new.pem')).mode & 0o777).toBe(0o600);
    expect((await open('new').keys())[0]?.kid).toBe((await open('new', 'old').keys())[0]?.kid);
  });

  test('cannot sign with a key that is not there', async () => {
    await expect(open('none').sign('x')).rejects.toThrow('there is no key none');
  });

  test.each([
    [
      'both halves full',
      `3046022100${'80'.repeat(32)}022100${'ff'.repeat(32)}`,
      '80'.repeat(32),
      'ff'.repeat(32),
    ],
    [
      'a short half',
      `30250202${'1234'}021f${'01'.repeat(31)}`,
      `${'00'.repeat(30)}1234`,
      `00${'01'.repeat(31)}`,
    ],
  ])('writes r and s in 32 bytes each: %s', (_what, der, r, s) => {
    expect(joseSignature(Buffer.from(der, 'hex')).toString('hex')).toBe(`${r}${s}`);
  });

  test('refuses a signature in another form', () => {
    expect(() => joseSignature(Buffer.from('3003020101', 'hex'))).toThrow('not a P-256 signature');
  });
});
