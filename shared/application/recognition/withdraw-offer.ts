import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { withdrawOfferContract } from '#shared/contracts/recognition/withdraw-offer.ts';
import { type Offer, offerIdOf, offerMayBecome } from '#shared/domain/recognition/offer.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import { tellOfficials } from './tell-of-offer.ts';

type Contract = typeof withdrawOfferContract;

/**
 * The producer takes a product out of the nomination, since taking part is voluntary: its recognition stands. Once the level
 * above has accepted it, what is withdrawn is the entry in its round.
 */
export const withdrawOffer: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const before = await world.records.find('offer', offerIdOf(ask.input.params));
  const establishment = before && (await world.records.find('establishment', before.body.establishmentId));
  const allowed = ask.allow(
    establishment === undefined
      ? {}
      : { establishmentId: establishment.id, ownerIds: establishment.body.ownerIds },
  );
  if (!allowed.ok) return allowed;
  if (before === undefined) return fail('resource.not-found');
  if (!offerMayBecome(before.body.state, 'withdrawn')) return fail('offer.not-withdrawable');
  const { reason } = ask.input.body;
  const after: Offer = {
    ...before.body,
    state: 'withdrawn',
    withdrawn: { at: isoOf(ask.now), by: ask.actor.id, reason },
  };
  const submissions = await world.records.findMany('submission', after.submissionIds);
  return ok({
    changes: [
      { kind: 'offer', id: before.id, before, after, action: 'offer.withdraw', reason: reason ?? undefined },
      ...submissions
        .filter(({ body }) => body.state === 'nominated')
        .map(
          (submission): Change => ({
            ...{ kind: 'submission', id: submission.id, before: submission },
            after: { ...submission.body, state: 'recognised' },
            action: 'submission.leave-nomination',
          }),
        ),
    ],
    effects: await tellOfficials(world, after.from, 'offer.withdrawn', { product: after.productName }),
    answer: () => ({ body: { state: after.state } }),
  });
};
