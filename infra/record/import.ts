import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type AttributeValue, BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTables } from '#infra/local/dynamodb/create-tables.ts';
import { startDynamoDb } from '#infra/local/dynamodb/start-dynamodb.ts';
import { type ImportedVersion, importVersions } from '#infra/local/object-store/import-versions.ts';
import { objectsFolder } from '#infra/local/object-store/stores.ts';
import { localCredentials, names, place } from '#infra/local/runtime/names.ts';
import { tableDefinitions } from '#infra/local/table-definitions.ts';
import { keptItem } from '#shared/adapters/dynamodb/packed.ts';
import { carryOn } from './carry-on.ts';
import { dynamodbFolder } from './installation.ts';
import { hashFile, readLines } from './json-lines.ts';
import { exportFiles, type Manifest, objectLineSchema, readManifest } from './manifest.ts';
import { readFolders } from './read-folders.ts';
import { command, RefusedError } from './refused.ts';
import { ordersToResume } from './resume-rounds.ts';

type Item = Record<string, AttributeValue>;

/** DynamoDB's limit on one batch of writes. */
const batchSize = 25;
const batchTries = 8;

const writeBatch = async (client: DynamoDBClient, table: string, items: readonly Item[]): Promise<void> => {
  let open = items.map(Item => ({ PutRequest: { Item } }));
  for (let attempt = 0; open.length > 0; attempt += 1) {
    if (attempt === batchTries) throw new Error(`${table} left items unwritten`);
    const { UnprocessedItems } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [table]: open } }),
    );
    open = (UnprocessedItems?.[table] ?? []).flatMap(({ PutRequest }) =>
      PutRequest?.Item === undefined ? [] : [{ PutRequest: { Item: PutRequest.Item } }],
    );
  }
};

const writeTable = async (
  client: DynamoDBClient,
  table: string,
  file: string,
  more: (item: Item) => readonly Item[],
): Promise<void> => {
  let batch: Item[] = [];
  const flush = async () => {
    for (let start = 0; start < batch.length; start += batchSize)
      await writeBatch(client, table, batch.slice(start, start + batchSize));
    batch = [];
  };
  for await (const line of readLines(file)) {
    const item: Item = JSON.parse(line);
    batch.push(keptItem(item), ...more(item));
    if (batch.length >= batchSize) await flush();
  }
  await flush();
};

const objectsOf = async function* (folder: string): AsyncGenerator<ImportedVersion> {
  for await (const line of readLines(join(folder, 'objects.jsonl'))) {
    const {
      lastModified,
      bytes: _bytes,
      current: _current,
      absent,
      ...object
    } = objectLineSchema.parse(JSON.parse(line));
    if (absent === true) continue;
    yield { ...object, createdAt: Date.parse(lastModified), file: join(folder, 'objects', object.sha256) };
  }
};

const checkManifest = async (folder: string): Promise<Manifest> => {
  const manifest = readManifest(folder);
  for (const file of exportFiles)
    if ((await hashFile(join(folder, file))) !== manifest.files[file].sha256)
      throw new RefusedError(`${file} is not the file that the manifest describes; nothing was imported`);
  return manifest;
};

const fill = async (from: string, into: string, at: number): Promise<void> => {
  await importVersions(objectsFolder(into), names.bucket, objectsOf(from));
  const engine = await startDynamoDb({ folder: dynamodbFolder(into), log: () => {} });
  const client = new DynamoDBClient({
    region: place.region,
    endpoint: engine.endpoint,
    credentials: localCredentials,
  });
  try {
    await createTables(client, tableDefinitions(names));
    await writeTable(client, names.audit, join(from, 'audit.jsonl'), () => []);
    await writeTable(client, names.records, join(from, 'records.jsonl'), item => ordersToResume(item, at));
  } finally {
    client.destroy();
    await engine.stop();
  }
};

/**
 * Makes a local installation from an export: all of it or nothing (it is built beside and moved into place whole). The data
 * folder must not hold an installation. Files keep their version ids, since records name them. With a copy of the `keys` it
 * is the same installation, which goes on signing as before; without, one that begins anew. An installation on AWS is moved by
 * the platform's own means (docs/operations.md).
 */
export const importInstallation = async (
  from: string,
  data: string,
  at: number,
  keys?: string,
): Promise<Manifest> => {
  const target = resolve(data);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new RefusedError(`${target} is not empty: an import goes into an empty installation only`);
  const manifest = await checkManifest(from);
  const building = `${target}.importing`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  mkdirSync(dirname(target), { recursive: true });
  await fill(from, building, at);
  if (keys !== undefined) await carryOn(from, keys, building);
  rmSync(target, { recursive: true, force: true });
  renameSync(building, target);
  return manifest;
};

if (import.meta.main) {
  const { folder, data, keys } = readFolders('import');
  await command(async () => {
    const { files, madeAt } = await importInstallation(folder, data, Date.now(), keys);
    console.log(
      `${data}: ${files['records.jsonl'].lines} items, ${files['audit.jsonl'].lines} audit entries, ${files['objects.jsonl'].lines} files of ${madeAt}`,
    );
  });
}
