import type { Transaction, World } from '#shared/application/ports.ts';

/** The same world, whose store refuses some transactions. */
export const refuseCommits = (world: World, isRefused: (transaction: Transaction) => boolean): World => {
  const { records } = world;
  return {
    ...world,
    records: {
      ...records,
      commit: async transaction =>
        isRefused(transaction) ? { type: 'refused', code: 'round.not-open' } : records.commit(transaction),
    },
  };
};
