import { deleteDB, openDB } from 'idb';
import { type Store, tables } from './store.ts';

const nameOf = (person: string): string => `tieu-bieu-${person}`;

/** Opens what is kept on this device for one person; two people on one phone never see each other's drafts. */
export const openDatabase = async (person: string): Promise<Store> => {
  const database = await openDB(nameOf(person), 2, {
    upgrade: db => {
      for (const table of tables)
        if (!db.objectStoreNames.contains(table)) db.createObjectStore(table, { keyPath: 'key' });
    },
    // A newer version of the product wants to open it in another tab: give way.
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  // Each table holds what this product has written to it, and nothing else writes there.
  return {
    all: table => database.getAll(table),
    get: (table, key) => database.get(table, key),
    change: async (table, key, decide) => {
      const transaction = database.transaction(table, 'readwrite');
      const before = await transaction.store.get(key);
      const after = decide(before);
      if (after === null || after === undefined) {
        if (before !== undefined) await transaction.store.delete(key);
      } else if (after !== before) await transaction.store.put(after);
      await transaction.done;
      return after ?? undefined;
    },
    close: () => database.close(),
  };
};

/** Takes away everything that this device keeps for a person, unsent drafts included: ask first. */
export const deleteDatabase = (person: string): Promise<void> => deleteDB(nameOf(person));
