import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTables } from '#infra/local/dynamodb/create-tables.ts';
import { startDynamoDb } from '#infra/local/dynamodb/start-dynamodb.ts';
import { tableDefinitions } from '#infra/local/table-definitions.ts';
import { pace } from '#shared/adapters/aws/pace.ts';
import { openChance } from '#shared/adapters/chance/chance.ts';
import { readCsv } from '#shared/adapters/csv/read-csv.ts';
import { openRecordStore } from '#shared/adapters/dynamodb/record-store.ts';
import { writeCsv } from '#shared/adapters/lists/write-csv.ts';
import type { World } from '#shared/application/ports.ts';
import { chosenChannels } from '#shared/domain/message/channels.ts';
import { freshConnections } from './fresh-connections.ts';

const unused = <T extends object>(part: string): T =>
  new Proxy({} as T, {
    get: () => {
      throw new Error(`this test gave its world no ${part}`);
    },
  });

export type TestWorld = {
  readonly world: World;
  readonly client: DynamoDBClient;
  readonly close: () => Promise<void>;
};

/** A world on a real DynamoDB engine in a temporary folder; parts that a test does not give throw when touched. */
export const openTestWorld = async (parts: Partial<World> = {}): Promise<TestWorld> => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
  const engine = await startDynamoDb({ folder, log: () => {} });
  const client = new DynamoDBClient({
    ...freshConnections,
    region: 'ap-southeast-1',
    endpoint: engine.endpoint,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const tables = { records: 'records', audit: 'audit' };
  await createTables(client, tableDefinitions(tables));
  const world: World = {
    records: openRecordStore({ client, tables, pace: { ...pace, random: () => 0.5 } }),
    chance: openChance(),
    pause: pace.pause,
    files: unused('files'),
    outside: unused('outside'),
    webhooks: unused('webhooks'),
    examine: unused('examiner'),
    render: unused('renderer'),
    signatures: unused('signatures'),
    readCsv,
    signer: unused('signer'),
    checkpoints: unused('checkpoints'),
    writeCsv,
    site: () => 'https://site.mau.example',
    channels: () => chosenChannels,
    ...parts,
  };
  return {
    world,
    client,
    close: async () => {
      client.destroy();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
