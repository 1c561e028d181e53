import { offerIdOf } from '#shared/domain/recognition/offer.ts';
import type { Nomination } from '#shared/domain/recognition/recognition.ts';
import type { World } from '../ports.ts';
import { entriesAbove } from '../recognition/entries-above.ts';

/** Which entries of a round were recognised above: those whose offer was accepted there, as published. */
export const recognisedAbove = async (
  world: World,
  nomination: Nomination | undefined,
): Promise<ReadonlySet<string>> => {
  if (nomination === undefined) return new Set();
  const offers = (
    await world.records.findMany(
      'offer',
      nomination.items.map(({ unitId }) => offerIdOf({ roundId: nomination.roundId, unitId })),
    )
  ).map(({ body }) => body);
  const above = await entriesAbove(world, offers);
  return new Set(
    offers.flatMap(({ unitId, submissionIds }) => {
      const entry = above.get(unitId);
      const stands =
        entry !== undefined && entry.round.publishedAt !== null && entry.round.state !== 'cancelled';
      return stands && (entry.state === 'recognised' || entry.state === 'nominated') ? submissionIds : [];
    }),
  );
};
