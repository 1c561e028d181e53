import type { Decision } from '#shared/domain/council/council.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { World } from '../ports.ts';
import { effectiveDecision } from './latest.ts';
import { standingUnits } from './standing-units.ts';

/** A product or set as its round's results name it. */
type RecognisedProduct = {
  readonly group: ProductGroup;
  readonly name: string;
  readonly establishment: string;
  readonly locality: { readonly province: string; readonly commune: string };
};

type Published = Round & { readonly publishedAt: string };

const isPublished = (round: Round): round is Published =>
  round.publishedAt !== null && round.state !== 'cancelled';

/** What a published round recognised, as anyone may know it; undefined of any other round. */
export const publishedUnits = async (
  world: World,
  round: Round,
): Promise<
  | {
      readonly round: Published;
      readonly decision: Decision;
      readonly products: readonly RecognisedProduct[];
    }
  | undefined
> => {
  // The decision is read of every round alike: a round about to be published takes as long as any other.
  const decision = await effectiveDecision(world, round.id);
  if (!isPublished(round) || decision === undefined) return undefined;
  const recognised = await standingUnits(world, decision.units);
  const submissions = await world.records.findMany(
    'submission',
    recognised.flatMap(({ submissionIds }) => submissionIds.slice(0, 1)),
  );
  const snapshotOf = new Map(submissions.map(({ id, body }) => [id, body.snapshot]));
  const products = recognised.flatMap(({ group, name, submissionIds }): RecognisedProduct[] => {
    const establishment = snapshotOf.get(submissionIds[0] ?? '')?.establishment;
    if (establishment === undefined) return [];
    const { province, commune } = establishment.site;
    return [
      {
        ...{ group, name },
        establishment: establishment.name,
        locality: { province, commune },
      },
    ];
  });
  return { round, decision, products };
};
