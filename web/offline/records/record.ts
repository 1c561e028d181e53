import type { Kind, KindFields, KindViews } from './kind-fields.ts';

/** JSON as it is kept on the device and sent. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
/** Values by path (`representative/name`). */
export type Fields = Readonly<Record<string, Json>>;

type Wording = { readonly vi: string; readonly en: string };

/** A refusal of the server as it is kept: both languages, so that it can be read in either later. */
export type KeptProblem = {
  readonly status: number;
  readonly code: string;
  readonly messages: Wording;
  readonly problems: readonly (Wording & { readonly pointer: string; readonly code: string })[];
};

/** A field that was changed here and elsewhere, differently; null where there was nothing. */
export type Conflict = {
  readonly path: string;
  readonly base: Json;
  readonly mine: Json;
  readonly theirs: Json;
};

/**
 * `local`: on this device only, since what its creation needs is not filled in yet. `waiting`: for a line, for what it
 * belongs to, or for its turn. `conflict` and `refused` wait for the person; fields that are not concerned are sent all the same.
 */
export type RecordState = 'local' | 'saved' | 'waiting' | 'sending' | 'conflict' | 'refused';

/** A record as it is kept on the device. Times in ms of this device's clock. */
export type KeptRecord = {
  readonly key: string;
  readonly kind: Kind;
  readonly localId: string;
  readonly serverId: string | null;
  readonly parentKey: string | null;
  /** Further parameters of its creation, such as the round of a submission. */
  readonly at: Readonly<Record<string, string>>;
  /** Idempotency key of its creation, fixed before the first try; null for what came from the server. */
  readonly createKey: string | null;
  /**
   * What was sent without an answer being heard, the first first: found on the server later, it is this device's own. A
   * creation is repeated with exactly what was sent first.
   */
  readonly tries: readonly Fields[];
  /** When its creation was first sent without an answer being heard; null where it was not. */
  readonly triedAt: number | null;
  /** The server's answer, whole. */
  readonly server: Json;
  /** The server's values by path; empty before it is there. */
  readonly base: Fields;
  readonly etag: string | null;
  /** As typed. */
  readonly fields: Fields;
  /** What was typed where the server's own value for it reads a little differently (spaces, a phone's country code). */
  readonly sentAs: Fields;
  readonly changedAt: Readonly<Record<string, number>>;
  /** Counts what the person did to it. */
  readonly edits: number;
  readonly savedHereAt: number;
  readonly savedThereAt: number | null;
  /** How often values that were known here were replaced by what was written elsewhere. */
  readonly merges: number;
  /** Fields changed here and elsewhere, with the value both started from (null: none). */
  readonly conflicts: Fields;
  /** Whether there is something to send that was not yet answered for good. */
  readonly due: boolean;
  /** What the server refused, by path as its pointers name it, until the next answer. */
  readonly refused: Readonly<Record<string, Wording & { readonly code: string }>>;
  /** A refusal of the record as a whole, until something is changed or it is tried again. */
  readonly problem: KeptProblem | null;
};

/** A record as pages see it. */
export type RecordView<K extends Kind = Kind> = {
  readonly key: string;
  readonly kind: K;
  /** The server's id once there is one, else the local one. */
  readonly id: string;
  readonly localId: string;
  readonly serverId: string | null;
  readonly parentKey: string | null;
  readonly at: Readonly<Record<string, string>>;
  readonly fields: Partial<KindFields[K]>;
  readonly server: KindViews[K] | null;
  readonly state: RecordState;
  readonly needs: readonly string[];
  readonly held: readonly string[];
  readonly savedHereAt: number;
  readonly savedThereAt: number | null;
  readonly conflicts: readonly Conflict[];
  readonly problems: KeptRecord['refused'];
  readonly problem: KeptProblem | null;
};
