import type { Snapshot } from '../submission/submission.ts';

/** As long as a product's name may be. */
const longestName = 200;

/**
 * What the upper round is given of a unit: the copy as it was submitted below, untouched. Entries that the council below merged
 * go up as the one set it named, with the papers of all of them. Undefined where nothing was submitted.
 */
export const raisedSnapshot = (
  snapshots: readonly Snapshot[],
  unit: { readonly productName: string },
): Snapshot | undefined => {
  const [first, ...others] = snapshots;
  if (first === undefined || others.length === 0) return first;
  return {
    ...first,
    product: { ...first.product, name: unit.productName.slice(0, longestName) },
    documents: snapshots.flatMap(({ documents }) => documents),
  };
};
