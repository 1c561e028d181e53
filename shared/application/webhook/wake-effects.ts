import { isoOf } from '#shared/kernel/instant.ts';
import { commitEffects } from '../message/write-effects.ts';
import type { World } from '../ports.ts';

const pageSize = 100;

/** Puts effects whose pause is over back on their way. */
export const wakeEffects = async (world: World, now: number): Promise<{ readonly woken: number }> => {
  const due = await world.records.waitingEffects(isoOf(now), pageSize);
  for (const effect of due)
    await commitEffects(
      world,
      {
        marks: [
          {
            type: 'effect-state',
            effect: { ...effect, state: 'pending' },
            expectedState: 'waiting',
            expectedAttempts: effect.attempts,
          },
        ],
      },
      now,
    );
  return { woken: due.length };
};
