import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listParkedEffectsContract } from '#shared/contracts/record/list-parked-effects.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';

type Contract = typeof listParkedEffectsContract;

/** Effects of the authority that could not be delivered, each with its reason. */
export const listParkedEffects: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, limit, cursor } = ask.input.query;
  const allowed = ask.allow({ level, locality });
  if (!allowed.ok) return fail('access.denied');
  const page = await world.records.parkedEffects({ authority: `${level}|${locality}` }, { limit, cursor });
  return ok({
    body: {
      items: page.items.map(effect => ({ ...effect, type: effect.payload.type })),
      cursor: page.cursor ?? null,
    },
  });
};
