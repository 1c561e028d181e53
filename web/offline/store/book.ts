import { isFull } from './is-full.ts';
import type { Store, Table, Tables } from './store.ts';

/** A table of the store with its entries in memory, so that pages read without waiting. */
export type Book<T extends Table> = {
  readonly all: () => readonly Tables[T][];
  readonly get: (key: string) => Tables[T] | undefined;
  /**
   * Shown at once, kept when the promise resolves. `decide` may be asked twice. Where the device is full it stays in memory as
   * long as the page is open.
   */
  readonly change: (
    key: string,
    decide: (before: Tables[T] | undefined) => Tables[T] | null | undefined,
  ) => Promise<Tables[T] | undefined>;
  /** Reads one entry again from the store: another tab has written it. */
  readonly refresh: (key: string) => Promise<Tables[T] | undefined>;
  readonly listen: (listener: () => void) => () => void;
  /** How many entries are in memory alone, since the device has no room for them. */
  readonly unkept: () => number;
  /** Tries to keep those. */
  readonly keepAgain: () => Promise<void>;
};

/** Opens a table; `tell` lets the other tabs know which entry has changed. */
export const openBook = async <T extends Table>(
  store: Store,
  table: T,
  tell: (table: T, key: string) => void,
): Promise<Book<T>> => {
  const held = new Map((await store.all(table)).map(entry => [entry.key, entry]));
  const writing = new Map<string, number>();
  const listeners = new Set<() => void>();
  /** Entries that the store has not, or not as they are. */
  const unkept = new Set<string>();
  const write = async (
    key: string,
    decide: (before: Tables[T] | undefined) => Tables[T] | null | undefined,
  ) => {
    const kept = await store.change(table, key, decide);
    unkept.delete(key);
    tell(table, key);
    return kept;
  };
  const show = (key: string, entry: Tables[T] | null | undefined) => {
    if (entry === null || entry === undefined) held.delete(key);
    else held.set(key, entry);
    for (const listener of [...listeners]) listener();
  };
  return {
    all: () => [...held.values()],
    get: key => held.get(key),
    change: async (key, decide) => {
      show(key, decide(held.get(key)));
      writing.set(key, (writing.get(key) ?? 0) + 1);
      try {
        const kept = await write(key, before => (unkept.has(key) ? held.get(key) : decide(before)));
        // Later changes of the same entry are shown already and will be kept on top of this one.
        if (writing.get(key) === 1) show(key, kept);
        return kept;
      } catch (error) {
        if (!isFull(error)) throw error;
        unkept.add(key);
        show(key, held.get(key));
        return held.get(key);
      } finally {
        writing.set(key, (writing.get(key) ?? 1) - 1);
      }
    },
    unkept: () => unkept.size,
    keepAgain: async () => {
      for (const key of [...unkept])
        try {
          await write(key, () => held.get(key));
        } catch (error) {
          if (!isFull(error)) throw error;
          return;
        } finally {
          show(key, held.get(key));
        }
    },
    refresh: async key => {
      if (unkept.has(key)) return held.get(key);
      const kept = await store.get(table, key);
      if ((writing.get(key) ?? 0) === 0) show(key, kept);
      return kept;
    },
    listen: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
