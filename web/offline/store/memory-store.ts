import { type Store, type Table, type Tables, tables } from './store.ts';

type Held = { readonly [T in Table]: Map<string, Tables[T]> };

/** The store over maps, for tests; entries are copied on the way in and out, as a database does. */
export const memoryStore = (): Store => {
  const held = Object.fromEntries(tables.map(table => [table, new Map()])) as Held; // One map a table, by the line above.
  return {
    all: async table => [...held[table].values()].map(entry => structuredClone(entry)),
    get: async (table, key) => structuredClone(held[table].get(key)),
    change: async (table, key, decide) => {
      const before = held[table].get(key);
      const after = decide(structuredClone(before));
      if (after === null || after === undefined) held[table].delete(key);
      else held[table].set(key, structuredClone(after));
      return structuredClone(after ?? undefined);
    },
    close: () => {},
  };
};
