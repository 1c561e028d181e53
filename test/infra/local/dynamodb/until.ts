/** Polls a condition instead of sleeping; throws after the deadline. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + 8_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`still waiting until ${what}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
};
