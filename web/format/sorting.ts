const collator = new Intl.Collator('vi', { numeric: true });
const loose = new Intl.Collator('vi', { usage: 'search', sensitivity: 'base' });

/** The order of the Vietnamese alphabet: a ă â b c d đ e ê … */
export const compareVietnamese = collator.compare;
/** A copy, sorted by a text of each item as Vietnamese sorts. */
export const sortedBy = <T>(items: readonly T[], textOf: (item: T) => string): readonly T[] =>
  [...items].sort((one, other) => collator.compare(textOf(one), textOf(other)));
/** Whether two words are the same but for accents and case. */
export const sameLetters = (one: string, other: string): boolean => loose.compare(one, other) === 0;
