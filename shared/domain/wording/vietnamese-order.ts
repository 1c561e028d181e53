/**
 * The order of the Vietnamese alphabet: a ă â b c d đ e ê …, numbers by their value. Names of people are written family
 * name first and sort as they are written.
 */
export const compareVietnamese = new Intl.Collator('vi', { numeric: true }).compare;

/** Sorted by one or more keys of each item, the first that differs decides. */
export const sortVietnamese = <T>(
  items: readonly T[],
  ...keys: readonly ((item: T) => string)[]
): readonly T[] =>
  [...items].sort((a, b) => keys.reduce((so, key) => so || compareVietnamese(key(a), key(b)), 0));
