const withinMs = 8_000;
const pollMs = 5;

type Answer<T> = T | null | undefined | false;

/** Asks until there is an answer (not undefined, null or false), instead of sleeping; throws when none came in time. */
export const until = async <T>(
  probe: () => Answer<T> | Promise<Answer<T>>,
  what = 'the awaited condition',
): Promise<T> => {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== null && found !== false) return found;
    if (performance.now() > deadline) throw new Error(`${what} did not come about within ${withinMs} ms`);
    await new Promise(resolve => setTimeout(resolve, pollMs));
  }
};
