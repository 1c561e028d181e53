import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { RecordWrite, Stored } from '#shared/application/ports.ts';
import { type EntityKind, type EntityOf, entitySchemas } from '#shared/domain/entities.ts';
import { isSecret } from '#shared/domain/message/notices.ts';
import { type AuditEntry, auditEntrySchema } from '#shared/domain/record/audit.ts';
import { type Effect, effectSchema, isMessage } from '#shared/domain/record/effect.ts';
import { auditKey, effectKey, type IndexEntries, indexers, join, type Key, recordKey } from './keys.ts';
import { keptItem, textOf } from './packed.ts';

export type Item = Record<string, AttributeValue>;

/** Version of the stored shapes; a change that old readers cannot parse raises it and brings a migration. */
const schemaVersion = 1;

export const text = (value: string): AttributeValue => ({ S: value });
export const number = (value: number): AttributeValue => ({ N: String(value) });
export const keyItem = ({ pk, sk }: Key): Item => ({ pk: text(pk), sk: text(sk) });

/** What stands beside a record's body. */
const envelopeSchema = z.object({
  kind: z.object({ S: z.string() }),
  id: z.object({ S: z.string() }),
  version: z.object({ N: z.string() }),
  salt: z.object({ S: z.string() }),
  auditHash: z.object({ S: z.string() }),
});

const indexItem = (entries: IndexEntries): Item => {
  const item: Item = {};
  for (const [index, entry] of Object.entries(entries)) {
    item[`${index}pk`] = text(entry[0]);
    item[`${index}sk`] = text(entry[1]);
  }
  return item;
};

/** The index rows of a body, which the schema of its kind has accepted; TypeScript cannot follow the kind to its indexer. */
const indexesOf = ({ kind, body }: RecordWrite): IndexEntries => indexers[kind](body as never);

/** The state of a record whose changes a function listens to, where the stream's filter sees it. */
const streamedState = ({ kind, body }: RecordWrite): Item =>
  kind === 'output' ? { state: text(entitySchemas[kind].parse(body).state) } : {};

/** A record as stored: the body as one attribute of JSON (60 attributes would cost half as much CPU again), packed. */
export const recordItem = (write: RecordWrite, operation: string): Item =>
  keptItem({
    ...keyItem(recordKey(write.kind, write.id)),
    kind: text(write.kind),
    id: text(write.id),
    schemaVersion: number(schemaVersion),
    version: number(write.expected + 1),
    operation: text(operation),
    salt: text(write.salt),
    auditHash: text(write.auditHash),
    body: text(JSON.stringify(write.body)),
    ...streamedState(write),
    ...indexItem(indexesOf(write)),
  });

/** A stored record, parsed; throws when it is not what its schema says. */
export const parseRecord = <K extends EntityKind>(kind: K, item: Item): Stored<K> => {
  const envelope = envelopeSchema.parse(item);
  if (envelope.kind.S !== kind) throw new Error(`expected a ${kind}, found a ${envelope.kind.S}`);
  // The schema of the kind yields the type of the kind; TypeScript cannot follow the index.
  const body = entitySchemas[kind].parse(JSON.parse(textOf(item.body))) as EntityOf<K>;
  return {
    kind,
    id: envelope.id.S,
    version: Number(envelope.version.N),
    auditHash: envelope.auditHash.S,
    salt: envelope.salt.S,
    body,
  };
};

export const auditItem = (entry: AuditEntry): Item => ({
  ...keyItem(auditKey(entry.stream, entry.sequence)),
  entry: text(JSON.stringify(entry)),
});

export const parseAudit = (item: Item): AuditEntry =>
  auditEntrySchema.parse(JSON.parse(item.entry?.S ?? 'null'));

const settledKeptSeconds = 30 * 86_400;

/** Who may see an effect, as one word. */
export const effectAuthority = (effect: Effect): string =>
  effect.authority === null ? 'system' : `${effect.authority.level}|${effect.authority.locality}`;

/** A call that was made in vain so far, for the owner of its subscription. */
const isFailedCall = ({ state }: Effect): boolean => state === 'waiting' || state === 'parked';

export const effectItem = (effect: Effect): Item =>
  keptItem({
    ...keyItem(effectKey(effect.id)),
    // Calls to systems outside are a stream of their own: a slow one holds up nothing else.
    kind: text(effect.payload.type === 'webhook-call' ? 'webhook-call' : 'effect'),
    state: text(effect.state),
    attempts: number(effect.attempts),
    body: text(JSON.stringify(effect)),
    ...(effect.state === 'parked'
      ? { g1pk: text(join('parked-effects', effectAuthority(effect))), g1sk: text(effect.id) }
      : {}),
    ...(effect.state === 'waiting' && effect.retryAt !== undefined
      ? { g1pk: text('waiting-effects'), g1sk: text(effect.retryAt) }
      : {}),
    ...(isMessage(effect.payload) && !isSecret(effect.payload.template) && effect.roundId !== null
      ? { k2pk: text(join('messages-of-round', effect.roundId)), k2sk: text(effect.id) }
      : {}),
    ...(isMessage(effect.payload) && effect.state === 'returned' && effect.roundId !== null
      ? { g3pk: text(join('returned-of-round', effect.roundId)), g3sk: text(effect.id) }
      : {}),
    ...(effect.payload.type === 'webhook-call' && isFailedCall(effect)
      ? { g2pk: text(join('failed-calls-of-webhook', effect.payload.webhookId)), g2sk: text(effect.id) }
      : {}),
    ...((effect.state === 'delivered' || effect.state === 'returned') && effect.settledAt !== null
      ? { ttl: number(Math.floor(Date.parse(effect.settledAt) / 1000) + settledKeptSeconds) }
      : {}),
  });

export const parseEffect = (item: Item): Effect => effectSchema.parse(JSON.parse(textOf(item.body)));
