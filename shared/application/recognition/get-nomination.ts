import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getNominationContract } from '#shared/contracts/recognition/get-nomination.ts';
import type { Offer } from '#shared/domain/recognition/offer.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { type Above, entriesAbove } from './entries-above.ts';

type Contract = typeof getNominationContract;

const showBelow = (offer: Offer, above: Above | undefined): BodyOf<Contract>['offers'][number] => ({
  ...offer,
  returned: offer.returned && { at: offer.returned.at, reason: offer.returned.reason },
  withdrawn: offer.withdrawn && { at: offer.withdrawn.at, reason: offer.withdrawn.reason },
  above: above ? { roundTitle: above.round.title, state: above.state } : null,
});

/** The list a round put up to the level above, and what became of each offer there. */
export const getNomination: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const nomination = await world.records.find('nomination', round.value.id);
  if (nomination === undefined) return fail('resource.not-found');
  const offers = (await world.records.children('offer', round.value.id)).map(({ body }) => body);
  const above = await entriesAbove(world, offers);
  return ok({
    body: {
      ...nomination.body,
      offers: offers.map(offer => showBelow(offer, above.get(offer.unitId))),
    },
    version: nomination.version,
  });
};
