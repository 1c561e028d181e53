import type { Actor } from '#shared/domain/access/actor.ts';
import { type EntityKind, entitySchemas } from '#shared/domain/entities.ts';
import type { AuditEntry } from '#shared/domain/record/audit.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { hashOf, sha256 } from '#shared/kernel/hash.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { Answer, Change, Commit, Sealed } from '../command.ts';
import { effectOf } from '../message/write-effects.ts';
import type { Chance, Idempotency, RecordWrite, Remembered, Transaction } from '../ports.ts';

/** The name of a record's audit stream. */
export const streamOf = (kind: EntityKind, id: string): string => `${kind}/${id}`;

/** The salted hash of a record's state; the salt keeps a short state (a score) from being guessed from its hash. */
export const stateHashOf = (salt: string, body: unknown): string => sha256(`${salt}\n${canonicalJson(body)}`);

/** The hash that seals an entry: over everything else in it, the hash of the entry before included. */
export const sealEntry = (entry: Omit<AuditEntry, 'hash'>): AuditEntry => ({ ...entry, hash: hashOf(entry) });

type Circumstances = {
  readonly actor: Actor;
  readonly now: number;
  readonly requestId: string;
  readonly chance: Chance;
};

const writeOf = (
  change: Change,
  { actor, now, requestId, chance }: Circumstances,
): { record: RecordWrite; entry: AuditEntry } => {
  const body = entitySchemas[change.kind].parse(change.after);
  const salt =
    (change.newSalt ? undefined : change.before?.salt) ?? Buffer.from(chance.bytes(16)).toString('hex');
  const expected = change.before?.version ?? 0;
  const entry = sealEntry({
    stream: streamOf(change.kind, change.id),
    sequence: expected + 1,
    at: isoOf(now),
    actor: actor.id,
    actorKind: actor.kind,
    action: change.action,
    reason: change.reason ?? null,
    requestId,
    stateHash: stateHashOf(salt, body),
    previous: change.before?.auditHash ?? null,
  });
  return { record: { kind: change.kind, id: change.id, expected, body, salt, auditHash: entry.hash }, entry };
};

const lookUp = (entries: readonly AuditEntry[]): Sealed => {
  const find = (kind: EntityKind, id: string): AuditEntry => {
    const entry = entries.find(({ stream }) => stream === streamOf(kind, id));
    if (entry === undefined)
      throw new Error(`the answer names ${streamOf(kind, id)}, which the commit does not write`);
    return entry;
  };
  return {
    version: (kind, id) => find(kind, id).sequence,
    receipt: (kind, id) => {
      const { stream, sequence, hash } = find(kind, id);
      return { stream, sequence, hash };
    },
  };
};

/**
 * Turns what a command decided into one transaction: each record guarded by the version read, its audit entry chained to
 * the one before, the effects, and the idempotency record with the answer.
 */
export const buildTransaction = <Body>(
  commit: Commit<Body>,
  circumstances: Circumstances,
  idempotency: (Idempotency & Pick<Remembered, 'rights'>) | undefined,
): { readonly transaction: Transaction; readonly answer: Answer<Body> } => {
  const { chance, now } = circumstances;
  const writes = commit.changes.map(change => writeOf(change, circumstances));
  const audit = writes.map(({ entry }) => entry);
  const answer = commit.answer(lookUp(audit));
  const effects = (commit.effects ?? []).map(effect => effectOf(effect.id ?? chance.id(now), effect, now));
  return {
    answer,
    transaction: {
      operation: chance.id(now),
      at: now,
      records: writes.map(({ record }) => record),
      audit,
      effects,
      claims: commit.claims ?? [],
      checks: commit.checks ?? [],
      marks: commit.marks ?? [],
      idempotency: idempotency && { ...idempotency, answer },
    },
  };
};
