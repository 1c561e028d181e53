import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { openKeyService } from '#infra/local/kms/kms.ts';
import { listen } from '#infra/local/runtime/listen.ts';
import { openSigner } from '#shared/adapters/kms/signer.ts';
import { freshConnections } from './fresh-connections.ts';

/** A signer on a key service of its own: key `two` signs, key `one` was there before it. */
export const openLocalSigner = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-signer-'));
  const server = await listen(openKeyService({ folder, keyIds: ['one', 'two'], log: () => {} }).handle);
  const client = new KMSClient({
    ...freshConnections,
    region: 'ap-southeast-1',
    endpoint: `http://127.0.0.1:${server.port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return {
    signer: openSigner(client, ['two', 'one']),
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
};
