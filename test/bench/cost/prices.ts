import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const pricesSchema = z.strictObject({
  region: z.string(),
  asOf: z.iso.date(),
  currency: z.literal('USD'),
  source: z.string(),
  /** What a bill has besides, in plain words. */
  notInIt: z.string(),
  /** By the names that the meter gives: so many dollars for so many. */
  prices: z.record(z.string(), z.strictObject({ usd: z.number().min(0), per: z.number().min(1) })),
});
export type Prices = z.infer<typeof pricesSchema>;

/** The one dated list of prices. */
export const readPrices = (): Prices =>
  pricesSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'prices.json'), 'utf8')));
