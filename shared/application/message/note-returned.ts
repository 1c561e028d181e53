import { barsAddress, type ReturnedClass, returnedReason } from '#shared/domain/message/returned.ts';
import type { Effect } from '#shared/domain/record/effect.ts';
import { derivedId } from '#shared/kernel/derived-id.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import type { NewEffect } from '../command.ts';
import type { CommitOutcome, World } from '../ports.ts';
import { barAddress, barOf } from './barred-address.ts';
import { effectOf } from './write-effects.ts';

type MailEffect = Effect & { readonly payload: Extract<Effect['payload'], { readonly type: 'mail' }> };

const isMail = (effect: Effect): effect is MailEffect => effect.payload.type === 'mail';

/**
 * Of a producer whose address takes no mail: one text to the phone they gave, asked for or not, since it is the only way
 * left by which they can learn that they are not reached. It says nothing else.
 */
const secondChannel = async (world: World, effect: MailEffect, now: number): Promise<readonly Effect[]> => {
  const { establishmentId, to } = effect.payload;
  const establishment =
    establishmentId === undefined ? undefined : await world.records.find('establishment', establishmentId);
  if (establishment === undefined) return [];
  const text: NewEffect = {
    payload: {
      type: 'text-message',
      to: establishment.body.representative.phone,
      template: 'mail-returned',
      params: {},
      establishmentId: establishment.id,
    },
    authority: effect.authority,
    roundId: effect.roundId,
  };
  return [effectOf(derivedId(Date.parse(effect.createdAt), `mail-returned/${sha256(to)}`), text, now)];
};

type Returned = { readonly effectId: string; readonly returned: ReturnedClass };

/** One try; 'stale' or 'claimed' where the message or the bar was changed meanwhile. */
const noteOnce = async (
  world: World,
  { effectId, returned }: Returned,
  now: number,
): Promise<CommitOutcome> => {
  const effect = await world.records.effect(effectId);
  if (effect === undefined || !isMail(effect)) return { type: 'committed' };
  const { to } = effect.payload;
  const isNews = barsAddress(returned) && (await barOf(world, to)) === undefined;
  return world.records.commit({
    ...{
      operation: world.chance.id(now),
      at: now,
      records: [],
      audit: [],
      checks: [],
      idempotency: undefined,
    },
    claims: isNews ? [barAddress(to, effect.id)] : [],
    effects: isNews && returned === 'hard' ? await secondChannel(world, effect, now) : [],
    marks: [
      {
        type: 'effect-state',
        effect: { ...effect, state: 'returned', reason: returnedReason(returned), settledAt: isoOf(now) },
        expectedState: effect.state,
        expectedAttempts: effect.attempts,
      },
    ],
  });
};

const tries = 5;

/**
 * Marks a mail as returned, with the class of the reason. An address that takes none is barred with it, and its producer is
 * sent one text. Safe to repeat: providers tell of a bounce more than once, and may do so before its delivery is noted.
 */
export const noteReturned = async (world: World, returned: Returned, now: number): Promise<void> => {
  for (let attempt = 0; attempt < tries; attempt += 1)
    if ((await noteOnce(world, returned, now)).type === 'committed') return;
  throw new UnavailableError('a returned mail was not noted');
};
