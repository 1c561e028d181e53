/** How large a played round is, and how its entries are meant to end. */
export type Scale = {
  readonly establishments: number;
  readonly products: number;
  readonly jurors: number;
  /** Entries whose mean stays under the pass mark. */
  readonly below: number;
  readonly quota: number;
  /** The product (of the last establishment) that is made in another province and so ineligible. */
  readonly elsewhere: number;
  /** Certificates that may be nominated to the level above. */
  readonly nominations: number;
};

/** Bắc Kạn 2024: 33 products of 26 establishments, 27 of them within the quota; seven sent up in 2020 and 2022. */
const model = { products: 33, establishments: 26, below: 3, quota: 27, nominations: 7 } as const;

export const smallest = { products: 6, jurors: 5 } as const;
/** A council of nine with so many entries still fits in one record (`shared/application/council`). */
export const largest = { products: 450, jurors: 15 } as const;

/**
 * A round of so many products and jurors in the model's proportions. Small ones keep one entry below the mark and a tie at
 * the quota line: one place fewer than entries that pass.
 */
export const scaleOf = (products: number, jurors: number): Scale => {
  for (const [name, value] of Object.entries({ products, jurors })) {
    const [low, high] =
      name === 'products' ? [smallest.products, largest.products] : [smallest.jurors, largest.jurors];
    if (!Number.isInteger(value) || value < low || value > high)
      throw new RangeError(`--${name} must be a whole number from ${low} to ${high}`);
  }
  const share = (of: number) => Math.max(1, Math.round((products * of) / model.products));
  const below = share(model.below);
  const ineligible = 1;
  const quota = Math.min(share(model.quota), products - ineligible - below - 1);
  const establishments = Math.max(5, Math.min(products - 1, share(model.establishments)));
  return {
    establishments,
    elsewhere: establishments - 1,
    products,
    jurors,
    below,
    quota,
    nominations: Math.min(share(model.nominations), quota),
  };
};
