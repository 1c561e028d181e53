import { awaitsSettlement } from '#shared/domain/screening/settle.ts';
import type { Stored, World } from '../ports.ts';

/** Submissions of the sealed set on which officials still owe a decision, by strongly consistent reads. */
export const awaitingEntries = async (
  world: World,
  roundId: string,
): Promise<readonly Stored<'submission'>[]> => {
  const batches = await world.records.children('sealed-batch', roundId);
  const submissions = await world.records.findMany(
    'submission',
    batches.flatMap(({ body }) => body.entries.map(({ submissionId }) => submissionId)),
  );
  return submissions.filter(({ body }) => awaitsSettlement(body));
};
