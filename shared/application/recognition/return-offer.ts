import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { returnOfferContract } from '#shared/contracts/recognition/return-offer.ts';
import { type Offer, offerIdOf, offerMayBecome } from '#shared/domain/recognition/offer.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findOffer } from './find-offer.ts';
import { showOffer } from './show-offer.ts';
import { tellOfficials, tellProducer } from './tell-of-offer.ts';

type Contract = typeof returnOfferContract;

/** The level above gives a unit back with its reasons; the level below may mend it and offer it again. */
export const returnOffer: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findOffer(world, ask);
  if (!found.ok) return found;
  const before = found.value;
  if (!offerMayBecome(before.body.state, 'returned')) return fail('offer.not-offered');
  const { reason } = ask.input.body;
  const after: Offer = {
    ...before.body,
    state: 'returned',
    returned: { at: isoOf(ask.now), by: ask.actor.id, reason },
  };
  const said = { reason, product: after.productName };
  return ok({
    changes: [{ kind: 'offer', id: offerIdOf(after), before, after, action: 'offer.return', reason }],
    effects: [
      ...(await tellOfficials(world, after.from, 'offer.returned', said)),
      ...(await tellProducer(world, after, 'offer.returned-producer', said)),
    ],
    answer: sealed => {
      const version = sealed.version('offer', before.id);
      return { body: showOffer({ ...before, body: after, version }), version };
    },
  });
};
