import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { parseAudit } from '#shared/adapters/dynamodb/items.ts';
import { auditKey, recordKey } from '#shared/adapters/dynamodb/keys.ts';
import { openItem } from '#shared/adapters/dynamodb/packed.ts';
import { entityKinds } from '#shared/domain/entities.ts';
import type { AuditEntry } from '#shared/domain/record/audit.ts';
import type { Row, Staging, TableName } from './staging.ts';

export type Tables = { readonly client: DynamoDBClient; readonly records: string; readonly audit: string };

type Item = Record<string, AttributeValue>;

/** DynamoDB's own JSON of an item, its body open, members sorted: the same item always gives the same line. */
const lineOf = (item: Item): string =>
  JSON.stringify(Object.fromEntries(Object.entries(openItem(item)).sort(([a], [b]) => (a < b ? -1 : 1))));

const rowOf = (item: Item): Row => ({ pk: item.pk?.S ?? '', sk: item.sk?.S ?? '', json: lineOf(item) });

/** Counters of the rate limits: they change with every look-up and mean nothing elsewhere. */
const isCounter = (item: Item): boolean => item.kind?.S === 'use';

/** Reads a table whole, or on from where an interrupted reading stopped; returns how many rows changed since the one before. */
const scan = async (tables: Tables, staging: Staging, table: TableName): Promise<number> => {
  const { reading: last, cursor: reached } = staging.progressOf(table);
  const reading = reached === null ? last + 1 : last;
  let cursor: string | null | undefined = reached ?? undefined;
  let changed = 0;
  while (cursor !== null) {
    const page: { Items?: Item[] | undefined; LastEvaluatedKey?: Item | undefined } =
      await tables.client.send(
        new ScanCommand({
          TableName: tables[table],
          ConsistentRead: true,
          ...(cursor === undefined ? {} : { ExclusiveStartKey: JSON.parse(cursor) }),
        }),
      );
    cursor = page.LastEvaluatedKey === undefined ? null : JSON.stringify(page.LastEvaluatedKey);
    const rows = (page.Items ?? []).filter(item => !isCounter(item)).map(rowOf);
    changed += staging.keep(table, rows, reading, cursor);
  }
  return changed;
};

/** `round/01J…` → where its record lies; undefined for a stream that no kind of record has. */
const recordKeyOf = (stream: string) => {
  const slash = stream.indexOf('/');
  const kind = entityKinds.find(known => known === stream.slice(0, slash));
  return kind === undefined ? undefined : recordKey(kind, stream.slice(slash + 1));
};

const readRecord = async (
  tables: Tables,
  staging: Staging,
  key: { pk: string; sk: string },
): Promise<Item | undefined> => {
  const { Item: item } = await tables.client.send(
    new GetItemCommand({
      TableName: tables.records,
      Key: { pk: { S: key.pk }, sk: { S: key.sk } },
      ConsistentRead: true,
    }),
  );
  if (item === undefined) staging.remove('records', key.pk, key.sk);
  else staging.put('records', rowOf(item));
  return item;
};

/** The entries of a stream after one that is kept, up to a sequence number; returns the last. */
const readStream = async (
  tables: Tables,
  staging: Staging,
  last: AuditEntry,
  upTo: number,
): Promise<AuditEntry> => {
  const [after, end] = [auditKey(last.stream, last.sequence + 1), auditKey(last.stream, upTo)];
  let found = last;
  let from: Item | undefined;
  do {
    const page: { Items?: Item[] | undefined; LastEvaluatedKey?: Item | undefined } =
      await tables.client.send(
        new QueryCommand({
          TableName: tables.audit,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: {
            ':pk': { S: after.pk },
            ':from': { S: after.sk },
            ':to': { S: end.sk },
          },
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
    for (const item of page.Items ?? []) {
      staging.put('audit', rowOf(item));
      found = parseAudit(item);
    }
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return found;
};

const versionOf = (item: Item | undefined): number => Number(item?.version?.N ?? '0');
const agrees = (item: Item | undefined, last: AuditEntry): boolean =>
  versionOf(item) === last.sequence && item?.auditHash?.S === last.hash;

/**
 * Brings a record and its history to the same version: the record is read anew, then its history up to the version that was
 * found. Both were written together, so one reading is enough, however fast the record changes; what disagrees after that is
 * broken, and left for verification to name.
 */
const reconcileOne = async (tables: Tables, staging: Staging, last: AuditEntry): Promise<void> => {
  const key = recordKeyOf(last.stream);
  if (key === undefined) return;
  const kept = staging.get('records', key.pk, key.sk);
  if (kept !== undefined && agrees(JSON.parse(kept), last)) return;
  const version = versionOf(await readRecord(tables, staging, key));
  if (version > last.sequence) await readStream(tables, staging, last, version);
};

/** Every record whose version is not the last one in its history. */
const reconcile = async (tables: Tables, staging: Staging): Promise<void> => {
  for (const json of staging.streamEnds()) await reconcileOne(tables, staging, parseAudit(JSON.parse(json)));
};

/** Readings after which an installation that never holds still is taken record by record. */
const readings = 6;

/**
 * Reads both tables into the staging, records before histories and then the records again that moved on meanwhile; and all
 * once more, until a whole reading finds nothing changed: what two readings agree on stood so between them, at one moment,
 * though nobody had to stop working.
 * @returns whether such a moment was found.
 */
export const readTables = async (
  tables: Tables,
  staging: Staging,
): Promise<'moment' | 'record-by-record'> => {
  for (let reading = 0; reading < readings; reading += 1) {
    const records = await scan(tables, staging, 'records');
    const audit = await scan(tables, staging, 'audit');
    if (reading > 0 && records + audit === 0) return 'moment';
    await reconcile(tables, staging);
  }
  return 'record-by-record';
};
