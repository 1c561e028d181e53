import { levels } from '#shared/domain/authority/levels.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';

type Nominated = Pick<Submission, 'id' | 'productId' | 'establishmentId'>;

/** Which of the nominated entries a higher level has recognised since, as published: by their product. */
export const recognisedAbove = async (
  world: World,
  { authority, year }: Pick<Round, 'authority' | 'year'>,
  nominated: readonly Nominated[],
): Promise<ReadonlySet<string>> => {
  const establishmentIds = [...new Set(nominated.map(({ establishmentId }) => establishmentId))];
  const entered = await Promise.all(
    establishmentIds.map(establishmentId =>
      listAll(world, 'submissions-of-establishment', { establishmentId }),
    ),
  );
  const recognised = entered
    .flat()
    .filter(({ body }) => body.state === 'recognised' || body.state === 'nominated');
  const rounds = await world.records.findMany('round', [
    ...new Set(recognised.map(({ body }) => body.roundId)),
  ]);
  const above = new Set(
    rounds
      .filter(
        ({ body }) =>
          levels[body.authority.level].rank > levels[authority.level].rank &&
          body.publishedAt !== null &&
          body.state !== 'cancelled' &&
          body.year >= year,
      )
      .map(({ id }) => id),
  );
  const products = new Set(
    recognised.filter(({ body }) => above.has(body.roundId)).map(({ body }) => body.productId),
  );
  return new Set(nominated.filter(({ productId }) => products.has(productId)).map(({ id }) => id));
};
