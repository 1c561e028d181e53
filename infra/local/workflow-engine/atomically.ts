import type { Store } from './store.ts';

/** What to do to memory once the rows are safe. */
export type AfterCommit = (() => void)[];

/** One transaction, then memory: a failed commit leaves both as they were. */
export const atomically = (store: Store, work: (after: AfterCommit) => void): void => {
  const after: AfterCommit = [];
  store.transaction(() => work(after));
  for (const adopt of after) adopt();
};
