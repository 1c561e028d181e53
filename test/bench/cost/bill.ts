import type { Used } from '../../play/add-used.ts';
import type { Prices } from './prices.ts';

export type Bill = {
  readonly usd: number;
  /** By service: what stands before the point of a name. */
  readonly byService: Readonly<Record<string, number>>;
};

/** What was used, at list price. Something that has no price keeps the bill from being made: nothing goes unmetered. */
export const billOf = (used: Used, { prices }: Prices): Bill => {
  const unpriced = Object.keys(used).filter(what => prices[what] === undefined);
  if (unpriced.length > 0) throw new Error(`without a price: ${unpriced.sort().join(', ')}`);
  const byService: Record<string, number> = {};
  for (const [what, count] of Object.entries(used)) {
    const { usd, per } = prices[what] ?? { usd: Number.NaN, per: 1 };
    const service = what.split('.')[0] ?? what;
    byService[service] = (byService[service] ?? 0) + (count / per) * usd;
  }
  return { usd: Object.values(byService).reduce((sum, part) => sum + part, 0), byService };
};
