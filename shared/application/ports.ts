import type { EntityKind, EntityOf } from '#shared/domain/entities.ts';
import type { ChosenChannel } from '#shared/domain/message/channels.ts';
import type { FoundSignature } from '#shared/domain/output/signed-paper.ts';
import type { AuditEntry } from '#shared/domain/record/audit.ts';
import type { Effect } from '#shared/domain/record/effect.ts';
import type { Right } from './ask.ts';
import type { Checkpoints } from './checkpoints-port.ts';
import type { Examine } from './examine-port.ts';
import type { Outside, Webhooks } from './outside-ports.ts';
import type { ReadCsv, Signer, WriteCsv } from './public-ports.ts';
import type { Render } from './render-port.ts';
import type { Rolls } from './rolls.ts';
import type { Views } from './views.ts';

/** A record as read: its body, the version it had, the hash its audit stream ends in, and the salt of its state hash. */
export type Stored<K extends EntityKind> = {
  readonly kind: K;
  readonly id: string;
  readonly version: number;
  readonly auditHash: string;
  readonly salt: string;
  readonly body: EntityOf<K>;
};
export type AnyStored = { readonly [K in EntityKind]: Stored<K> }[EntityKind];

export type PageRequest = { readonly limit: number; readonly cursor: string | undefined };
export type Page<T> = { readonly items: readonly T[]; readonly cursor: string | undefined };

/** A record to write: its body accepted by the schema of its kind; `expected` is the version read (0: must not exist). */
export type RecordWrite = {
  readonly kind: EntityKind;
  readonly id: string;
  readonly expected: number;
  readonly body: unknown;
  readonly salt: string;
  readonly auditHash: string;
};

/** A value that may be held once in the whole installation (a tax code in a round, a certificate number…). */
export type Claim = {
  readonly scope: string;
  readonly value: string;
  readonly holder: string;
  /** What the caller is told when another holds it. */
  readonly refusal: { readonly code: string; readonly pointer?: string };
};

/** A condition on something not written: a record still at a version, a round's intake still open. */
export type Check =
  | { readonly type: 'version'; readonly kind: EntityKind; readonly id: string; readonly version: number }
  | {
      readonly type: 'intake-open';
      readonly roundId: string;
      readonly shard: number;
      readonly refusal: string;
    };

/** Small writes beside the records, each with its own condition. */
export type Mark =
  /** The entry of a submission in its round's list, readable at once by the seal. */
  | {
      readonly type: 'enter';
      readonly roundId: string;
      readonly shard: number;
      readonly submissionId: string;
    }
  | {
      readonly type: 'leave';
      readonly roundId: string;
      readonly shard: number;
      readonly submissionId: string;
    }
  | { readonly type: 'open-intake'; readonly roundId: string; readonly shard: number }
  | { readonly type: 'release'; readonly scope: string; readonly value: string; readonly holder: string }
  /** Take the next number of a series; refused (stale) when another took it first. */
  | { readonly type: 'advance-series'; readonly series: string; readonly from: number; readonly to: number }
  | {
      readonly type: 'effect-state';
      readonly effect: Effect;
      readonly expectedState: Effect['state'];
      readonly expectedAttempts: number;
    };

export type Idempotency = {
  readonly scope: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly expiresAt: number;
};
/** An answer as it was first given, and the resources that its asker was allowed then: asked again of each repeat. */
export type Remembered = { readonly answer: unknown; readonly rights: readonly Right[] };
export type StoredAnswer = Remembered & { readonly fingerprint: string };

export type Transaction = {
  readonly operation: string;
  /** When it is written, milliseconds. */
  readonly at: number;
  readonly records: readonly RecordWrite[];
  readonly audit: readonly AuditEntry[];
  /** One whose id stands already is left out; the rest is written. */
  readonly effects: readonly Effect[];
  readonly claims: readonly Claim[];
  readonly checks: readonly Check[];
  readonly marks: readonly Mark[];
  readonly idempotency: (Idempotency & Remembered) | undefined;
};

export type CommitOutcome =
  | { readonly type: 'committed' }
  /** A record, series or effect was not as read: load and decide again. */
  | { readonly type: 'stale' }
  | { readonly type: 'claimed'; readonly claim: Claim }
  | { readonly type: 'refused'; readonly code: string }
  /** The idempotency key was used by a write that came first. */
  | { readonly type: 'answered'; readonly stored: StoredAnswer };

/** The store of records. Reads are strongly consistent except `list`, which may lag and never decides anything. */
export type Records = {
  find<K extends EntityKind>(kind: K, id: string): Promise<Stored<K> | undefined>;
  findMany<K extends EntityKind>(kind: K, ids: readonly string[]): Promise<readonly Stored<K>[]>;
  /** All records of a kind below a parent id (`<parentId>/…`), strongly consistent, whole. */
  children<K extends EntityKind>(kind: K, parentId: string, prefix?: string): Promise<readonly Stored<K>[]>;
  /** All records of a roll, strongly consistent, in no order that means anything. */
  roll<R extends keyof Rolls>(roll: R, of: Rolls[R]['of']): Promise<readonly Stored<Rolls[R]['kind']>[]>;
  list<V extends keyof Views>(
    view: V,
    of: Views[V]['of'],
    page: PageRequest,
  ): Promise<Page<Stored<Views[V]['kind']>>>;
  /** Submissions entered in one shard of a round, strongly consistent. */
  entered(roundId: string, shard: number): Promise<readonly string[]>;
  closeIntake(roundId: string, shard: number): Promise<void>;
  claimHolder(scope: string, value: string): Promise<string | undefined>;
  seriesAt(series: string): Promise<number>;
  answerOf(scope: string, key: string, now: number): Promise<StoredAnswer | undefined>;
  effect(id: string): Promise<Effect | undefined>;
  /** Counts one more use of something within its window (a look-up by one address in one minute) and says how many now. */
  countUse(use: {
    readonly name: string;
    readonly windowSeconds: number;
    readonly now: number;
  }): Promise<number>;
  parkedEffects(of: { readonly authority: string }, page: PageRequest): Promise<Page<Effect>>;
  /** Messages about a round that hold no secret of their reader, the latest first; may lag. */
  messagesOfRound(of: { readonly roundId: string }, page: PageRequest): Promise<Page<Effect>>;
  /** Those of them that came back, the latest first; may lag. */
  returnedOfRound(of: { readonly roundId: string }, page: PageRequest): Promise<Page<Effect>>;
  /** Calls to one subscription that failed and wait or are parked, the latest first; may lag. */
  failedCallsOfWebhook(of: { readonly webhookId: string }, page: PageRequest): Promise<Page<Effect>>;
  /** Effects whose pause is over at the instant, the earliest first. */
  waitingEffects(until: string, limit: number): Promise<readonly Effect[]>;
  /** The entries of a stream in their order, or the latest first. */
  auditStream(
    stream: string,
    page: PageRequest,
    order?: 'oldest-first' | 'latest-first',
  ): Promise<Page<AuditEntry>>;
  /** Every entry of every stream, in no order that means anything; for the job that signs where they stand. */
  everyAuditEntry(): AsyncIterable<AuditEntry>;
  commit(transaction: Transaction): Promise<CommitOutcome>;
};

/** An upload allowed for one object: fields of a form to post, bound to key, type, length and checksum. */
export type UploadTicket = {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly expiresAt: number;
};

export type ObjectHead = {
  readonly versionId: string;
  readonly bytes: number;
  readonly sha256: string | undefined;
};

/** The store of attachments. */
export type Files = {
  ticket(upload: {
    readonly key: string;
    readonly contentType: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly now: number;
    readonly expiresAt: number;
  }): Promise<UploadTicket>;
  /** Of one that nobody completes the store drops the parts after a week by itself. */
  beginParts(upload: { readonly key: string; readonly contentType: string }): Promise<string>;
  partUrl(part: {
    readonly key: string;
    readonly uploadId: string;
    readonly part: number;
    readonly bytes: number;
    readonly now: number;
    readonly expiresAt: number;
  }): Promise<string>;
  /** Parts that were sent; none of an upload that is over, completed or given up. */
  listParts(upload: {
    readonly key: string;
    readonly uploadId: string;
  }): Promise<readonly { readonly part: number; readonly etag: string; readonly bytes: number }[]>;
  /** 'gone' when the upload is over already: the object tells whether it was completed. */
  completeParts(upload: {
    readonly key: string;
    readonly uploadId: string;
    readonly parts: readonly { readonly part: number; readonly etag: string }[];
  }): Promise<'completed' | 'gone'>;
  head(key: string, versionId?: string): Promise<ObjectHead | undefined>;
  read(key: string, versionId: string): Promise<Uint8Array>;
  write(object: {
    readonly key: string;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  }): Promise<{ readonly versionId: string }>;
  /** Writes what comes piece by piece, without ever holding the whole of it. */
  writeStream(object: {
    readonly key: string;
    readonly contentType: string;
    readonly chunks: AsyncIterable<Uint8Array>;
  }): Promise<{ readonly versionId: string; readonly bytes: number; readonly sha256: string }>;
  /** Takes an object away for good, with every version of it; done again it does nothing. */
  remove(key: string): Promise<void>;
  downloadUrl(object: {
    readonly key: string;
    readonly versionId: string;
    readonly fileName: string;
    readonly contentType: string;
    readonly now: number;
    readonly expiresAt: number;
  }): Promise<string>;
};

/** Chance, kept outside the rules. */
export type Chance = {
  id(now: number): string;
  bytes(count: number): Uint8Array;
};

export type { Checkpoints } from './checkpoints-port.ts';

export type { Examination, Examine } from './examine-port.ts';

export type { Outside, Webhooks } from './outside-ports.ts';

export type { Render, RenderFacts } from './render-port.ts';

/** The digital signatures of a PDF, and whether what follows its first `madeBytes` bytes says anything of them anew. */
export type ReadSignatures = (
  bytes: Uint8Array,
  madeBytes: number,
) => Promise<{ readonly signatures: readonly FoundSignature[]; readonly rewritten: boolean }>;

/** All that use cases need of the world. An adapter not wired into a function is absent there and throws when touched. */
export type World = {
  readonly records: Records;
  readonly files: Files;
  readonly outside: Outside;
  readonly webhooks: Webhooks;
  readonly chance: Chance;
  /** Milliseconds of real time pass. */
  readonly pause: (ms: number) => Promise<void>;
  readonly examine: Examine;
  readonly render: Render;
  readonly signatures: ReadSignatures;
  readonly readCsv: ReadCsv;
  readonly signer: Signer;
  readonly checkpoints: Checkpoints;
  readonly writeCsv: WriteCsv;
  /** Where people find the site, without a slash at the end: for what mails link to. */
  readonly site: () => string;
  /** By which ways beyond mail the installation can tell people. */
  readonly channels: () => readonly ChosenChannel[];
};
