import type { EntityKind, EntityOf } from '#shared/domain/entities.ts';
import type { Receipt } from '#shared/domain/record/audit.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Ask } from './ask.ts';
import type { Check, Claim, Mark, Stored, World } from './ports.ts';

/** One record made (`before` undefined) or changed, and the audit action that says why. */
export type Change = {
  readonly [K in EntityKind]: {
    readonly kind: K;
    readonly id: string;
    readonly before: Stored<K> | undefined;
    readonly after: EntityOf<K>;
    readonly action: string;
    readonly reason?: string | undefined;
    /** Draws the salt of the state hash anew, so that no earlier state can be tried out against its hash. */
    readonly newSalt?: boolean | undefined;
  };
}[EntityKind];

/** An effect to set in motion with the change; `authority` are those who may see it parked. */
export type NewEffect = {
  /** Where it follows from what the effect says, so that written again it is there once; drawn otherwise. */
  readonly id?: string;
  readonly payload: EffectPayload;
  readonly authority: {
    readonly level: EntityOf<'round'>['authority']['level'];
    readonly locality: string;
  } | null;
  readonly roundId: string | null;
};

/** What the records became: for the answer's version and receipts. */
export type Sealed = {
  version(kind: EntityKind, id: string): number;
  receipt(kind: EntityKind, id: string): Receipt;
};

/** What a command decided: everything that one transaction will write, and the answer once it has. */
export type Commit<Body> = {
  readonly changes: readonly Change[];
  readonly claims?: readonly Claim[];
  readonly checks?: readonly Check[];
  readonly marks?: readonly Mark[];
  readonly effects?: readonly NewEffect[];
  readonly answer: (sealed: Sealed) => Answer<Body>;
  /** Secrets shown once with the first answer and kept nowhere (a new token): merged into its body, never stored. */
  readonly once?: Readonly<Record<string, string>>;
};

/** A use case that changes something: load, decide by pure rules, return one commit. It may run again on a lost race. */
export type Command<Input, Body> = (world: World, ask: Ask<Input>) => Promise<Result<Commit<Body>>>;

/** A use case that only reads. */
export type Query<Input, Body> = (world: World, ask: Ask<Input>) => Promise<Result<Answer<Body>>>;

/** What a use case answers: the body, and the version of the resource it shows where there is one (its ETag). */
export type Answer<Body> = { readonly body: Body; readonly version?: number };
