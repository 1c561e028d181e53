/** Runs over items a slice at a time, one after the other: as many as one transaction holds. */
export const inSlices = async <T>(
  items: readonly T[],
  size: number,
  run: (slice: readonly T[]) => Promise<unknown>,
): Promise<void> => {
  for (let start = 0; start < items.length; start += size) await run(items.slice(start, start + size));
};
