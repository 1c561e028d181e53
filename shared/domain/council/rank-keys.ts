/** Up to so many possible keys for each item, counting them beats sorting (measured by test/bench/ranking.ts). */
const keysPerItem = 8;

/** Each key's rank is one more than the number of items with a higher one. */
const ranksByCounting = (keys: Float64Array, highest: number, range: number): Uint32Array => {
  const ranks = new Uint32Array(keys.length);
  const higher = new Uint32Array(range + 2);
  for (let item = 0; item < keys.length; item += 1) {
    const below = highest - (keys[item] ?? 0);
    // Kept in the place of the rank until that is known.
    ranks[item] = below;
    higher[below + 1] = (higher[below + 1] ?? 0) + 1;
  }
  for (let below = 1; below <= range; below += 1)
    higher[below] = (higher[below] ?? 0) + (higher[below - 1] ?? 0);
  for (let item = 0; item < ranks.length; item += 1) ranks[item] = (higher[ranks[item] ?? 0] ?? 0) + 1;
  return ranks;
};

const ranksBySorting = (keys: Float64Array): Uint32Array => {
  const sorted = keys.toSorted();
  const rankOf = new Map<number, number>();
  for (let place = sorted.length - 1; place >= 0; place -= 1) {
    const key = sorted[place] ?? 0;
    if (!rankOf.has(key)) rankOf.set(key, sorted.length - place);
  }
  return Uint32Array.from(keys, key => rankOf.get(key) ?? 0);
};

/** Competition ranks (1, 2, 2, 4) of items by their keys, whole numbers, the highest first. */
export const competitionRanks = (keys: Float64Array): Uint32Array => {
  let lowest = keys[0] ?? 0;
  let highest = lowest;
  for (let item = 1; item < keys.length; item += 1) {
    const key = keys[item] ?? 0;
    if (key < lowest) lowest = key;
    if (key > highest) highest = key;
  }
  const range = highest - lowest;
  return range <= keysPerItem * keys.length ? ranksByCounting(keys, highest, range) : ranksBySorting(keys);
};

/** Items in the order of their competition ranks, equal ones as they stood. */
export const orderByRank = (ranks: Uint32Array): Uint32Array => {
  const next = new Uint32Array(ranks.length + 1);
  const order = new Uint32Array(ranks.length);
  for (let item = 0; item < ranks.length; item += 1) {
    const rank = ranks[item] ?? 0;
    const equals = next[rank] ?? 0;
    // As many better ones as the rank says come first, then the equal ones before this.
    order[rank - 1 + equals] = item;
    next[rank] = equals + 1;
  }
  return order;
};
