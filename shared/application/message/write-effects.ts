import type { Effect } from '#shared/domain/record/effect.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { NewEffect } from '../command.ts';
import type { Mark, World } from '../ports.ts';

/** A new effect as it is first written. */
export const effectOf = (id: string, { payload, authority, roundId }: NewEffect, now: number): Effect => ({
  id,
  payload,
  authority,
  roundId,
  state: 'pending',
  attempts: 0,
  reason: null,
  createdAt: isoOf(now),
  settledAt: null,
});

/** A transaction of effects and marks alone: no record changes, so nothing is audited. */
export const commitEffects = async (
  world: World,
  { effects = [], marks = [] }: { readonly effects?: readonly Effect[]; readonly marks?: readonly Mark[] },
  now: number,
): Promise<void> => {
  await world.records.commit({
    operation: world.chance.id(now),
    at: now,
    records: [],
    audit: [],
    effects,
    claims: [],
    checks: [],
    marks,
    idempotency: undefined,
  });
};

/** Writes effects under ids that follow from what they say: where they stand already nothing happens. */
export const writeEffects = async (
  world: World,
  effects: readonly NewEffect[],
  idOf: (effect: NewEffect) => string,
  now: number,
): Promise<void> => {
  if (effects.length === 0) return;
  await commitEffects(world, { effects: effects.map(effect => effectOf(idOf(effect), effect, now)) }, now);
};
