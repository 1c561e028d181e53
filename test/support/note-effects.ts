import type { World } from '#shared/application/ports.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';

/** The same world, with every effect that is committed in it noted down in order. */
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
        if (outcome.type === 'committed') effects.push(...transaction.effects.map(({ payload }) => payload));
        return outcome;
      },
    },
  };
  return { noted, effects };
};
