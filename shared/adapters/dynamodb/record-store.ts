import {
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Records } from '#shared/application/ports.ts';
import type { EntityKind } from '#shared/domain/entities.ts';
import type { Pace } from '../aws/pace.ts';
import { orUnavailable, outsideRetries } from '../aws/unavailable.ts';
import { commit, parseAnswer, type Tables } from './commit.ts';
import { keyItem, number, parseAudit, parseEffect, parseRecord, text } from './items.ts';
import {
  childrenKey,
  claimKey,
  effectKey,
  enteredKey,
  idempotencyKey,
  intakeKey,
  join,
  recordKey,
  rollKey,
  rollName,
  seriesKey,
  useKey,
} from './keys.ts';
import { openReader } from './reader.ts';
import { rolledIds, rollKinds } from './roll-rows.ts';
import { scanAudit } from './scan-audit.ts';
import { indexNameOf } from './tables.ts';
import { viewIndexes, viewKinds } from './view-indexes.ts';

export type RecordStoreOptions = {
  readonly client: DynamoDBClient;
  readonly tables: Tables;
  readonly pace: Pace;
};

/**
 * The records port on DynamoDB. Reads are strongly consistent; `list` and `parkedEffects` read indexes and may lag. The
 * client's refusals of the moment become `UnavailableError`s.
 */
export const openRecordStore = ({ client, tables, pace }: RecordStoreOptions): Records => {
  client.middlewareStack.add(next => call => orUnavailable(next(call)), outsideRetries);
  const records = openReader(client, tables.records, pace);
  const audit = openReader(client, tables.audit, pace);

  return {
    find: async (kind, id) => {
      const item = await records.get(recordKey(kind, id));
      return item && parseRecord(kind, item);
    },
    findMany: async <K extends EntityKind>(kind: K, ids: readonly string[]) => {
      const unique = [...new Set(ids)];
      return (await records.many(unique.map(id => recordKey(kind, id)))).map(item => parseRecord(kind, item));
    },
    children: async (kind, parentId, prefix) => {
      const { pk, prefix: start } = childrenKey(kind, parentId, prefix);
      return (await records.below(pk, start)).map(item => parseRecord(kind, item));
    },
    roll: async (roll, of) => {
      const { pk, sk } = rollKey(rollName(roll, of), '');
      const ids = rolledIds(await records.below(pk, sk));
      const kind = rollKinds[roll];
      return (await records.many(ids.map(id => recordKey(kind, id)))).map(item => parseRecord(kind, item));
    },
    list: async (view, of, request) => {
      const { items, cursor } = await records.page(
        viewIndexes[view],
        join(view, ...Object.values(of).map(String)),
        request,
        view !== 'public-rounds',
      );
      return { items: items.map(item => parseRecord(viewKinds[view], item)), cursor };
    },
    entered: async (roundId, shard) => {
      const { pk, sk } = enteredKey(roundId, shard, '');
      return (await records.below(pk, sk)).map(item => (item.sk?.S ?? '').slice(sk.length));
    },
    closeIntake: async (roundId, shard) => {
      await client.send(
        new PutItemCommand({
          TableName: tables.records,
          Item: { ...keyItem(intakeKey(roundId, shard)), kind: text('intake'), state: text('sealed') },
        }),
      );
    },
    claimHolder: async (scope, value) => (await records.get(claimKey(scope, value)))?.holder?.S,
    seriesAt: async series => Number((await records.get(seriesKey(series)))?.last?.N ?? '0'),
    answerOf: async (scope, key, at) => {
      const item = await records.get(idempotencyKey(scope, key));
      // The store sweeps expired records late: past its time a record counts as absent.
      return item === undefined || Number(item.ttl?.N ?? '0') * 1000 < at ? undefined : parseAnswer(item);
    },
    effect: async id => {
      const item = await records.get(effectKey(id));
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
      const { items, cursor } = await records.page('g1', join('parked-effects', authority), request, true);
      return { items: items.map(parseEffect), cursor };
    },
    messagesOfRound: async ({ roundId }, request) => {
      const { items, cursor } = await records.page('k2', join('messages-of-round', roundId), request, false);
      return { items: items.map(parseEffect), cursor };
    },
    returnedOfRound: async ({ roundId }, request) => {
      const list = join('returned-of-round', roundId);
      const { items, cursor } = await records.page('g3', list, request, false);
      return { items: items.map(parseEffect), cursor };
    },
    failedCallsOfWebhook: async ({ webhookId }, request) => {
      const list = join('failed-calls-of-webhook', webhookId);
      const { items, cursor } = await records.page('g2', list, request, false);
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
      const { items, cursor } = await audit.page(undefined, join(stream), request, order === 'oldest-first');
      return { items: items.map(parseAudit), cursor };
    },
    everyAuditEntry: () => scanAudit(client, tables.audit),
    commit: transaction => commit(client, tables, transaction, pace),
  };
};
