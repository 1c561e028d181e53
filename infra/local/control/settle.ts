import type { Services } from '../runtime/services.ts';

/**
 * Waits until what was acknowledged so far has had its consequences: effects delivered, the workflow at rest. A gate that an
 * effect completes may cause further effects, so it looks until a round changes nothing.
 */
export const settle = async ({ pump, engine }: Services): Promise<void> => {
  for (let round = 0; round < 50; round += 1) {
    const before = engine.metrics().transitions;
    await pump()?.idle();
    await engine.tick();
    await pump()?.idle();
    if (engine.metrics().transitions === before && round > 0) return;
  }
};
