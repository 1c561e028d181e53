/** One field that is wrong: a JSON pointer into the request, and why. */
export type Problem = {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

/**
 * An expected refusal. `code` is a stable dotted code whose status and sentences stand in `shared/text/problems`;
 * `params` fill the sentence; `pointers` name every wrong field at once.
 */
export type Refusal = {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly pointers?: readonly Problem[];
};

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Fail = { readonly ok: false; readonly refusal: Refusal };

/** The outcome of a rule or use case: a value, or a refusal that a person can read. Faults are thrown instead. */
export type Result<T> = Ok<T> | Fail;

/** What was asked for, done. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** Refuse with a dotted code, or with a whole refusal. */
export const fail = (refusal: Refusal | string): Fail => ({
  ok: false,
  refusal: typeof refusal === 'string' ? { code: refusal } : refusal,
});
