import type { Stored, World } from '../ports.ts';

/** The eligible submissions of a round's sealed set, read strongly. */
export const eligibleSubmissions = async (
  world: World,
  roundId: string,
): Promise<readonly Stored<'submission'>[]> => {
  const batches = await world.records.children('sealed-batch', roundId);
  const ids = batches.flatMap(({ body }) => body.entries.map(({ submissionId }) => submissionId));
  return (await world.records.findMany('submission', ids)).filter(({ body }) => body.state === 'eligible');
};
