import { allHostile } from './hostile-words.ts';

/** Words that a person typed, as against codes, days, addresses and words of a registry: more than one, or with a mark. */
const isTyped = (text: string): boolean => /\p{L}/u.test(text) && /\s|[^\p{ASCII}]/u.test(text);

export type HostileData = {
  readonly typed: unknown;
  /** The same data with what of the words may be read. */
  readonly said: unknown;
  /** What each place's words begin with. */
  readonly names: readonly string[];
};

/** The data with hostile words in every place that a person's words have; where they begin turns with `seed`. */
export const hostileData = (data: unknown, seed: number): HostileData => {
  const names: string[] = [];
  const both = (value: unknown): readonly [typed: unknown, said: unknown] => {
    if (typeof value === 'string') {
      if (!isTyped(value)) return [value, value];
      const name = `nơi${names.length}:`;
      const { typed, said } = allHostile(name, seed + names.length);
      names.push(name);
      return [typed, said];
    }
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [value, value];
    const members = Object.entries(value).map(([key, member]) => [key, both(member)] as const);
    const side = (which: 0 | 1) => {
      const found = members.map(([key, pair]) => [key, pair[which]] as const);
      return Array.isArray(value) ? found.map(([, member]) => member) : Object.fromEntries(found);
    };
    return [side(0), side(1)];
  };
  const [typed, said] = both(data);
  return { typed, said, names };
};
