import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startDynamoDb } from '#infra/local/dynamodb/start-dynamodb.ts';
import { localCredentials, place } from '#infra/local/runtime/names.ts';

/** All pages in one step: a copy in several begins anew whenever somebody writes between two of them. */
const everyPage = 2 ** 31 - 1;
const databaseName = 'dynamodb.sqlite';

export type StillTables = { readonly client: DynamoDBClient; readonly close: () => Promise<void> };

/**
 * The tables of a local installation as they stand at this moment, while it goes on: the database's own copy of its file, with
 * an engine of its own. It lies in the data folder, which has room for it, until it is closed.
 */
export const openStillTables = async (data: string, tables: string): Promise<StillTables> => {
  const folder = join(data, 'still');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const source = new DatabaseSync(join(tables, databaseName), { readOnly: true, timeout: 10_000 });
  try {
    await backup(source, join(folder, databaseName), { rate: everyPage });
  } finally {
    source.close();
  }
  const engine = await startDynamoDb({ folder, log: () => {} });
  const client = new DynamoDBClient({
    region: place.region,
    endpoint: engine.endpoint,
    credentials: localCredentials,
  });
  return {
    client,
    close: async () => {
      client.destroy();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
