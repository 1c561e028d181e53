import type { Services } from '../runtime/services.ts';

/**
 * Waits until what was acknowledged so far has had its consequences: effects delivered, the workflow at rest. A gate that an
 * effect completes may cause further effects, so it looks until a round changes nothing.
 */
export const settle = async ({ pumps, engine, mailbox }: Services): Promise<void> => {
  const delivered = async () => {
    await Promise.all(pumps().map(pump => pump.idle()));
    await mailbox.idle();
    await Promise.all(pumps().map(pump => pump.idle()));
  };
  for (let round = 0; round < 50; round += 1) {
    const before = engine.metrics().transitions;
    await delivered();
    await engine.tick();
    await delivered();
    if (engine.metrics().transitions === before && round > 0) return;
  }
};
