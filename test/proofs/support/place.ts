import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  ScanCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { createTables } from '#infra/local/dynamodb/create-tables.ts';
import { startDynamoDb } from '#infra/local/dynamodb/start-dynamodb.ts';
import { tableDefinitions } from '#infra/local/table-definitions.ts';
import { openClient } from '#shared/adapters/dynamodb/open-client.ts';
import { keptItem, openItem } from '#shared/adapters/dynamodb/packed.ts';
import { keptConnections } from '#test/support/kept-connections.ts';

export type Item = Record<string, AttributeValue>;
/** All that a store holds, by place. */
export type Contents = { readonly records: readonly Item[]; readonly audit: readonly Item[] };
const tableNames = ['records', 'audit'] as const;

/** Members in the order of their names: the engine gives them in any. */
const ordered = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));

const placeOf = (item: Item): string => `${item.pk?.S}\0${item.sk?.S}`;
const keyOf = ({ pk, sk }: Item): Item => ({ ...(pk && { pk }), ...(sk && { sk }) });

/** What must be written so that `from` becomes `to`. */
const differences = (from: readonly Item[], to: readonly Item[]): readonly WriteRequest[] => {
  const old = new Map(from.map(item => [placeOf(item), item]));
  const wanted = new Set(to.map(placeOf));
  return [
    ...to
      .filter(item => JSON.stringify(item) !== JSON.stringify(old.get(placeOf(item))))
      .map(item => ({ PutRequest: { Item: keptItem(item) } })),
    ...from.filter(item => !wanted.has(placeOf(item))).map(item => ({ DeleteRequest: { Key: keyOf(item) } })),
  ];
};

/** The real engine, with as many stores on it as there are stories: each in tables of its own, that go back to how they stood. */
export const openEngine = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-proof-'));
  const engine = await startDynamoDb({ folder, log: () => {} });
  const newClient = (): DynamoDBClient =>
    openClient({
      ...keptConnections,
      region: 'ap-southeast-1',
      endpoint: engine.endpoint,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
  const client = newClient();
  let places = 0;

  const newPlace = async () => {
    places += 1;
    const tables = { records: `records-${places}`, audit: `audit-${places}` };
    await createTables(client, tableDefinitions(tables));
    const all = async (TableName: string): Promise<readonly Item[]> => {
      const items: Item[] = [];
      let from: Item | undefined;
      do {
        const page = await client.send(
          new ScanCommand({ TableName, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
        );
        items.push(...(page.Items ?? []).map(openItem).map(ordered));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      return items.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    };
    const contents = async (): Promise<Contents> => {
      const [records, audit] = await Promise.all([all(tables.records), all(tables.audit)]);
      return { records, audit };
    };
    /** `now`: what stands there, where it is known. */
    const restore = async (wanted: Contents, known?: Contents): Promise<void> => {
      const now = known ?? (await contents());
      for (const table of tableNames) {
        const writes = differences(now[table], wanted[table]);
        for (let start = 0; start < writes.length; start += 25)
          await client.send(
            new BatchWriteItemCommand({ RequestItems: { [tables[table]]: writes.slice(start, start + 25) } }),
          );
      }
    };
    return { tables, newClient, contents, restore };
  };

  return {
    endpoint: engine.endpoint,
    /** The engine's process. */
    pid: engine.pid,
    newPlace,
    close: async (): Promise<void> => {
      client.destroy();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type Engine = Awaited<ReturnType<typeof openEngine>>;
export type Place = Awaited<ReturnType<Engine['newPlace']>>;
