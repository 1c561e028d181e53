import type { World } from '#shared/application/ports.ts';
import type { Effect, EffectPayload } from '#shared/domain/record/effect.ts';

/** A payload as the effect that carries it, pending. */
export const effectOf = (payload: EffectPayload, number: number): Effect => ({
  ...{ id: `effect-${number}`, payload, authority: null, roundId: null },
  ...{ state: 'pending', attempts: 0, reason: null, settledAt: null },
  createdAt: '2026-03-01T00:00:00.000Z',
});

/** The same world, with every effect that is about to leave it by a commit noted down in order. */
export const noteEffects = (
  world: World,
): { readonly noted: World; readonly effects: readonly EffectPayload[] } => {
  const effects: EffectPayload[] = [];
  const noted: World = {
    ...world,
    records: {
      ...world.records,
      commit: async transaction => {
        const outcome = await world.records.commit(transaction);
        const leaving = transaction.effects.filter(({ state }) => state === 'pending');
        if (outcome.type === 'committed') effects.push(...leaving.map(({ payload }) => payload));
        return outcome;
      },
    },
  };
  return { noted, effects };
};
