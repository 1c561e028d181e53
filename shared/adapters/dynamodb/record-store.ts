import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Page, PageRequest, Records, Stored } from '#shared/application/ports.ts';
import type { EntityKind } from '#shared/domain/entities.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import { orUnavailable, outsideRetries } from '../aws/unavailable.ts';
import { commit, parseAnswer, type Tables } from './commit.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { type Item, keyItem, number, parseAudit, parseEffect, parseRecord, text } from './items.ts';
import {
  childrenKey,
  claimKey,
  effectKey,
  enteredKey,
  idempotencyKey,
  intakeKey,
  join,
  type Key,
  recordKey,
  seriesKey,
  useKey,
} from './keys.ts';
import { scanAudit } from './scan-audit.ts';
import { indexNameOf } from './tables.ts';
import { viewIndexes, viewKinds } from './view-indexes.ts';

export type RecordStoreOptions = {
  readonly client: DynamoDBClient;
  readonly tables: Tables;
  readonly random: () => number;
};

const batchLimit = 100;
const batchTries = 6;

/**
 * The records port on DynamoDB. Reads are strongly consistent; `list` and `parkedEffects` read indexes and may lag. The
 * client's refusals of the moment become `UnavailableError`s.
 */
export const openRecordStore = ({ client, tables, random }: RecordStoreOptions): Records => {
  client.middlewareStack.add(next => call => orUnavailable(next(call)), outsideRetries);
  const get = async (key: Key): Promise<Item | undefined> =>
    (
      await client.send(
        new GetItemCommand({ TableName: tables.records, Key: keyItem(key), ConsistentRead: true }),
      )
    ).Item;

  const everything = async (query: Omit<QueryCommandInput, 'TableName'>): Promise<readonly Item[]> => {
    const items: Item[] = [];
    let from: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tables.records,
          ConsistentRead: true,
          ...query,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return items;
  };

  const below = (pk: string, prefix: string) =>
    everything({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': text(pk), ':prefix': text(prefix) },
    });

  const page = async (
    table: string,
    index: 'g1' | 'g2' | 'g3' | undefined,
    list: string,
    request: PageRequest,
    forward: boolean,
  ): Promise<Page<Item>> => {
    const from = readCursor(request.cursor, index, list);
    const answer = await client.send(
      new QueryCommand({
        TableName: table,
        ...(index === undefined ? { ConsistentRead: true } : { IndexName: indexNameOf[index] }),
        KeyConditionExpression: `${index ?? ''}pk = :list`,
        ExpressionAttributeValues: { ':list': text(list) },
        Limit: request.limit,
        ScanIndexForward: forward,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    return { items: answer.Items ?? [], cursor: writeCursor(answer.LastEvaluatedKey) };
  };

  const batch = async (keys: readonly Key[]): Promise<readonly Item[]> => {
    const items: Item[] = [];
    let open = keys.map(keyItem);
    for (let attempt = 0; open.length > 0; attempt += 1) {
      if (attempt === batchTries) throw new UnavailableError('the store left keys unread');
      const answer = await client.send(
        new BatchGetItemCommand({ RequestItems: { [tables.records]: { Keys: open, ConsistentRead: true } } }),
      );
      items.push(...(answer.Responses?.[tables.records] ?? []));
      open = answer.UnprocessedKeys?.[tables.records]?.Keys ?? [];
    }
    return items;
  };

  return {
    find: async (kind, id) => {
      const item = await get(recordKey(kind, id));
      return item && parseRecord(kind, item);
    },
    findMany: async <K extends EntityKind>(kind: K, ids: readonly string[]) => {
      const unique = [...new Set(ids)];
      const found: Stored<K>[] = [];
      for (let start = 0; start < unique.length; start += batchLimit) {
        const items = await batch(unique.slice(start, start + batchLimit).map(id => recordKey(kind, id)));
        found.push(...items.map(item => parseRecord(kind, item)));
      }
      const byId = new Map(found.map(record => [record.id, record]));
      return unique.flatMap(id => byId.get(id) ?? []);
    },
    children: async (kind, parentId, prefix) => {
      const { pk, prefix: start } = childrenKey(kind, parentId, prefix);
      return (await below(pk, start)).map(item => parseRecord(kind, item));
    },
    list: async (view, of, request) => {
      const { items, cursor } = await page(
        tables.records,
        viewIndexes[view],
        join(view, ...Object.values(of).map(String)),
        request,
        view !== 'public-rounds',
      );
      return { items: items.map(item => parseRecord(viewKinds[view], item)), cursor };
    },
    entered: async (roundId, shard) => {
      const { pk, sk } = enteredKey(roundId, shard, '');
      return (await below(pk, sk)).map(item => (item.sk?.S ?? '').slice(sk.length));
    },
    closeIntake: async (roundId, shard) => {
      await client.send(
        new PutItemCommand({
          TableName: tables.records,
          Item: { ...keyItem(intakeKey(roundId, shard)), kind: text('intake'), state: text('sealed') },
        }),
      );
    },
    claimHolder: async (scope, value) => (await get(claimKey(scope, value)))?.holder?.S,
    seriesAt: async series => Number((await get(seriesKey(series)))?.last?.N ?? '0'),
    answerOf: async (scope, key, at) => {
      const item = await get(idempotencyKey(scope, key));
      // The store sweeps expired records late: past its time a record counts as absent.
      return item === undefined || Number(item.ttl?.N ?? '0') * 1000 < at ? undefined : parseAnswer(item);
    },
    effect: async id => {
      const item = await get(effectKey(id));
      return item && parseEffect(item);
    },
    countUse: async ({ name, windowSeconds, now }) => {
      const window = Math.floor(now / (windowSeconds * 1000));
      const answer = await client.send(
        new UpdateItemCommand({
          TableName: tables.records,
          Key: keyItem(useKey(name, window)),
          UpdateExpression: 'ADD uses :one SET #t = :ttl, kind = :kind',
          ExpressionAttributeNames: { '#t': 'ttl' },
          ExpressionAttributeValues: {
            ':one': number(1),
            ':ttl': number((window + 2) * windowSeconds),
            ':kind': text('use'),
          },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(answer.Attributes?.uses?.N ?? '0');
    },
    parkedEffects: async ({ authority }, request) => {
      const { items, cursor } = await page(
        tables.records,
        'g1',
        join('parked-effects', authority),
        request,
        true,
      );
      return { items: items.map(parseEffect), cursor };
    },
    messagesOfRound: async ({ roundId }, request) => {
      const { items, cursor } = await page(
        tables.records,
        'g2',
        join('messages-of-round', roundId),
        request,
        false,
      );
      return { items: items.map(parseEffect), cursor };
    },
    returnedOfRound: async ({ roundId }, request) => {
      const list = join('returned-of-round', roundId);
      const { items, cursor } = await page(tables.records, 'g3', list, request, false);
      return { items: items.map(parseEffect), cursor };
    },
    failedCallsOfWebhook: async ({ webhookId }, request) => {
      const list = join('failed-calls-of-webhook', webhookId);
      const { items, cursor } = await page(tables.records, 'g2', list, request, false);
      return { items: items.map(parseEffect), cursor };
    },
    waitingEffects: async (until, limit) => {
      const answer = await client.send(
        new QueryCommand({
          TableName: tables.records,
          IndexName: indexNameOf.g1,
          KeyConditionExpression: 'g1pk = :list AND g1sk <= :until',
          ExpressionAttributeValues: { ':list': text('waiting-effects'), ':until': text(until) },
          Limit: limit,
        }),
      );
      return (answer.Items ?? []).map(parseEffect);
    },
    auditStream: async (stream, request, order = 'oldest-first') => {
      const { items, cursor } = await page(
        tables.audit,
        undefined,
        join(stream),
        request,
        order === 'oldest-first',
      );
      return { items: items.map(parseAudit), cursor };
    },
    everyAuditEntry: () => scanAudit(client, tables.audit),
    commit: transaction => commit(client, tables, transaction, random),
  };
};
