import type { CancellationReason, DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type {
  Check,
  Claim,
  CommitOutcome,
  Idempotency,
  Remembered,
  StoredAnswer,
  Transaction,
} from '#shared/application/ports.ts';
import type { AuditEntry } from '#shared/domain/record/audit.ts';
import type { Effect } from '#shared/domain/record/effect.ts';
import type { Pace } from '../aws/pace.ts';
import { auditItem, effectItem, type Item, keyItem, number, recordItem, text } from './items.ts';
import { claimKey, idempotencyKey, intakeKey, recordKey } from './keys.ts';
import { markWrite } from './mark-write.ts';
import { rollWrites } from './roll-rows.ts';
import { transact } from './transact.ts';

export type Tables = { readonly records: string; readonly audit: string };

/**
 * One item of the transaction, and what it means when its condition fails (given the item that stood in the way); `stands`: what
 * it would write is there, and the others go without it.
 */
type Part = {
  readonly write: TransactWriteItem;
  readonly failed: (found: Item | undefined) => CommitOutcome | 'stands';
};

const stale = (): CommitOutcome => ({ type: 'stale' });
const absent = 'attribute_not_exists(pk)';
const found = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const };

const recordPart = (table: string, write: Transaction['records'][number], operation: string): Part => ({
  write: {
    Put: {
      TableName: table,
      Item: recordItem(write, operation),
      ...(write.expected === 0
        ? { ConditionExpression: absent }
        : {
            ConditionExpression: '#v = :v',
            ExpressionAttributeNames: { '#v': 'version' },
            ExpressionAttributeValues: { ':v': number(write.expected) },
          }),
      ...found,
    },
  },
  // A lost answer comes back as a failed condition; our own operation id on the item says that the write happened.
  failed: item => (item?.operation?.S === operation ? { type: 'committed' } : { type: 'stale' }),
});

const claimPart = (table: string, claim: Claim): Part => ({
  write: {
    Put: {
      TableName: table,
      Item: {
        ...keyItem(claimKey(claim.scope, claim.value)),
        kind: text('claim'),
        holder: text(claim.holder),
      },
      ConditionExpression: `${absent} OR holder = :holder`,
      ExpressionAttributeValues: { ':holder': text(claim.holder) },
    },
  },
  failed: () => ({ type: 'claimed', claim }),
});

const checkPart = (table: string, check: Check): Part =>
  check.type === 'version'
    ? {
        write: {
          ConditionCheck: {
            TableName: table,
            Key: keyItem(recordKey(check.kind, check.id)),
            ConditionExpression: '#v = :v',
            ExpressionAttributeNames: { '#v': 'version' },
            ExpressionAttributeValues: { ':v': number(check.version) },
          },
        },
        failed: stale,
      }
    : {
        write: {
          ConditionCheck: {
            TableName: table,
            Key: keyItem(intakeKey(check.roundId, check.shard)),
            ConditionExpression: '#s = :open',
            ExpressionAttributeNames: { '#s': 'state' },
            ExpressionAttributeValues: { ':open': text('open') },
          },
        },
        failed: () => ({ type: 'refused', code: check.refusal }),
      };

export const parseAnswer = (item: Item): StoredAnswer => ({
  fingerprint: item.fingerprint?.S ?? '',
  answer: JSON.parse(item.answer?.S ?? 'null'),
  rights: JSON.parse(item.rights?.S ?? '[]'),
});

const idempotencyPart = (table: string, record: Idempotency & Remembered, now: number): Part => ({
  write: {
    Put: {
      TableName: table,
      Item: {
        ...keyItem(idempotencyKey(record.scope, record.key)),
        kind: text('idempotency'),
        fingerprint: text(record.fingerprint),
        answer: text(JSON.stringify(record.answer ?? null)),
        rights: text(JSON.stringify(record.rights)),
        ttl: number(Math.ceil(record.expiresAt / 1000)),
      },
      // An expired record that the store has not swept yet counts as absent.
      ConditionExpression: `${absent} OR #t < :now`,
      ExpressionAttributeNames: { '#t': 'ttl' },
      ExpressionAttributeValues: { ':now': number(Math.floor(now / 1000)) },
      ...found,
    },
  },
  failed: item => (item === undefined ? { type: 'stale' } : { type: 'answered', stored: parseAnswer(item) }),
});

/**
 * An entry never changes: one in its place with our operation's id says that the write happened, whatever became of its
 * record since. The entry's own words would not do: two requests may say the same, and only one of them wrote it.
 */
const auditPart = (table: string, entry: AuditEntry, operation: string): Part => ({
  write: {
    Put: {
      TableName: table,
      Item: { ...auditItem(entry), operation: text(operation) },
      ConditionExpression: absent,
      ...found,
    },
  },
  failed: stored => (stored?.operation?.S === operation ? { type: 'committed' } : { type: 'stale' }),
});

/** An effect under an id that follows from what it says is written once, whoever says it again, and beside whatever else. */
const effectPart = (table: string, effect: Effect): Part => ({
  write: { Put: { TableName: table, Item: effectItem(effect), ConditionExpression: absent } },
  failed: () => 'stands',
});

const partsOf = (tables: Tables, transaction: Transaction): readonly Part[] => [
  ...(transaction.idempotency
    ? [idempotencyPart(tables.records, transaction.idempotency, transaction.at)]
    : []),
  ...transaction.records.map(write => recordPart(tables.records, write, transaction.operation)),
  ...rollWrites(tables.records, transaction.records).map(write => ({ write, failed: stale })),
  ...transaction.audit.map(entry => auditPart(tables.audit, entry, transaction.operation)),
  ...transaction.effects.map(effect => effectPart(tables.records, effect)),
  ...transaction.claims.map(claim => claimPart(tables.records, claim)),
  ...transaction.checks.map(check => checkPart(tables.records, check)),
  ...transaction.marks.map(mark => ({ write: markWrite(tables.records, mark), failed: stale })),
];

/** Outcomes in the order they matter: our own write seen again, an answer already given, then the refusals. */
const weight = { committed: 0, answered: 1, refused: 2, claimed: 3, stale: 4 } as const satisfies Record<
  CommitOutcome['type'],
  number
>;

/** What stood in the way, if anything did but effects that stand; and the parts without those. */
const lookAt = (parts: readonly Part[], reasons: readonly CancellationReason[]) => {
  const failures = parts.map((part, index) => {
    const reason = reasons[index];
    return reason?.Code === 'ConditionalCheckFailed' ? part.failed(reason.Item) : undefined;
  });
  if (failures.every(failure => failure === undefined))
    throw new Error(`the transaction was cancelled: ${reasons.map(({ Code }) => Code ?? '-').join(', ')}`);
  const [outcome] = failures
    .flatMap(failure => (failure === undefined || failure === 'stands' ? [] : [failure]))
    .sort((a, b) => weight[a.type] - weight[b.type]);
  return { outcome, rest: parts.filter((_, index) => failures[index] !== 'stands') };
};

/** Commits one transaction of records, audit entries, effects and marks; see `transact` for retries. */
export const commit = async (
  client: DynamoDBClient,
  tables: Tables,
  transaction: Transaction,
  pace: Pace,
): Promise<CommitOutcome> => {
  let parts = partsOf(tables, transaction);
  while (parts.length > 0) {
    const reasons = await transact(
      client,
      parts.map(({ write }) => write),
      // Other parts are another request to the store, which knows each by its token.
      `${transaction.operation}-${parts.length}`,
      pace,
    );
    if (reasons === undefined) break;
    const { outcome, rest } = lookAt(parts, reasons);
    if (outcome !== undefined) return outcome;
    parts = rest;
  }
  return { type: 'committed' };
};
