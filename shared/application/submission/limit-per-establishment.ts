import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Mark, World } from '../ports.ts';
import { takeTurn } from '../take-turn.ts';

/**
 * Whether one more product of the establishment may enter the round, where its rules set a limit. Counted over what is
 * entered (strongly consistent); the mark makes two submits of one establishment follow each other, so that both cannot
 * take the last place.
 */
export const limitPerEstablishment = async (
  world: World,
  round: Round,
  { id, establishmentId }: Submission,
): Promise<Result<readonly Mark[]>> => {
  const maximum = round.rules.maxProductsPerEstablishment;
  if (maximum === null) return ok([]);
  const turn = await takeTurn(world, `entries-of-establishment/${round.id}/${establishmentId}`);
  const shards = await Promise.all(
    Array.from({ length: round.shards }, (_, shard) => world.records.entered(round.id, shard)),
  );
  const entered = await world.records.findMany('submission', shards.flat());
  const others = entered.filter(
    ({ body }) => body.establishmentId === establishmentId && body.id !== id && body.state !== 'withdrawn',
  );
  return others.length >= maximum
    ? fail({ code: 'submission.too-many-products', params: { maximum } })
    : ok([turn]);
};
