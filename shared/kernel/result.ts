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

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** Refuse with a dotted code, or with a whole refusal. */
export const fail = (refusal: Refusal | string): Fail => ({
  ok: false,
  refusal: typeof refusal === 'string' ? { code: refusal } : refusal,
});

/** Every value of the results, or one refusal that carries the problems of all that failed. */
export const all = <T>(results: readonly Result<T>[], code: string): Result<readonly T[]> => {
  const refused = results.filter((result): result is Fail => !result.ok);
  if (refused.length === 0) return ok(results.flatMap(result => (result.ok ? [result.value] : [])));
  return fail({ code, pointers: refused.flatMap(({ refusal }) => refusal.pointers ?? []) });
};
