import { inParallel } from '#test/play/parallel.ts';

/** How many stories run at once on one engine: more would only wait for it. */
const atOnce = 3;

/** Looks into every case and gives all that is found; what breaks down is a finding of its case and ends no other. */
export const findInEach = async <T>(
  cases: readonly T[],
  nameOf: (one: T) => string,
  find: (one: T) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const found = await inParallel(cases, atOnce, async one => {
    try {
      return await find(one);
    } catch (error) {
      return [`${nameOf(one)} broke down: ${error instanceof Error ? error.stack : String(error)}`];
    }
  });
  return found.flat();
};
