import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { localCredentials, place } from '#infra/local/runtime/names.ts';
import { pace } from '#shared/adapters/aws/pace.ts';
import { openChance } from '#shared/adapters/chance/chance.ts';
import { openRecordStore } from '#shared/adapters/dynamodb/record-store.ts';
import type { World } from '#shared/application/ports.ts';
import { freshConnections } from '../fresh-connections.ts';

const endpointsSchema = z.object({ dynamodb: z.url(), recordsTable: z.string(), auditTable: z.string() });

const absent = new Proxy({} as never, {
  get: (_target, part) => {
    throw new Error(`a world beside a server has no ${String(part)}`);
  },
});

/** Works on the records of a running local server from beside it: to seed what a scenario starts from, and to look. */
export const besideServer = async <T>(folder: string, work: (world: World) => Promise<T>): Promise<T> => {
  const { dynamodb, recordsTable, auditTable } = endpointsSchema.parse(
    JSON.parse(readFileSync(join(folder, 'endpoints.json'), 'utf8')),
  );
  const client = new DynamoDBClient({
    ...freshConnections,
    region: place.region,
    endpoint: dynamodb,
    credentials: localCredentials,
  });
  const records = openRecordStore({
    client,
    tables: { records: recordsTable, audit: auditTable },
    pace,
  });
  try {
    return await work({
      records,
      chance: openChance(),
      pause: pace.pause,
      files: absent,
      outside: absent,
      webhooks: absent,
      examine: absent,
      readCsv: absent,
      signer: absent,
      checkpoints: absent,
      writeCsv: absent,
      render: absent,
      signatures: absent,
      site: absent,
      channels: absent,
    });
  } finally {
    client.destroy();
  }
};
