/**
 * Totals of many sheets, in hundredths of a point, as one column grouped by entry: the first `counts[0]` are of entry 0, the
 * next `counts[1]` of entry 1. Whatever their number, arithmetic goes through memory once (`npm run bench -- --only ranking`).
 */
export type ScoreColumns = { readonly counts: Uint32Array; readonly totals: Int32Array };

export const columnsOf = (
  sheetsPerEntry: readonly (readonly { readonly total: number }[])[],
): ScoreColumns => {
  const counts = Uint32Array.from(sheetsPerEntry, ({ length }) => length);
  const totals = new Int32Array(counts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const sheets of sheetsPerEntry)
    for (const { total } of sheets) {
      totals[at] = total;
      at += 1;
    }
  return { counts, totals };
};

/** The sum of each entry's totals. */
export const sumsOf = ({ counts, totals }: ScoreColumns): Float64Array => {
  const sums = new Float64Array(counts.length);
  let at = 0;
  for (let entry = 0; entry < counts.length; entry += 1) {
    const end = at + (counts[entry] ?? 0);
    let sum = 0;
    for (; at < end; at += 1) sum += totals[at] ?? 0;
    sums[entry] = sum;
  }
  return sums;
};
