import type { Offer } from '#shared/domain/recognition/offer.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';

/** The latest entries of a product that its path shows. */
const shown = 40;

/** One entry of a product, its round, and the offer of the unit that it was recognised in. */
export type PathEntry = {
  readonly submission: Submission;
  readonly round: Round;
  readonly offer: Offer | undefined;
};

/** The product's own entries, and what accepted offers made of them above, where a set goes under its first product's id. */
const entriesWith = (own: readonly string[], offers: readonly Offer[]): readonly string[] => {
  const ids = new Set(own);
  const upwards = [...offers].sort((a, b) => (a.preparedAt < b.preparedAt ? -1 : 1));
  for (const { accepted, submissionIds } of upwards)
    if (accepted !== null && submissionIds.some(id => ids.has(id))) ids.add(accepted.submissionId);
  return [...ids];
};

/** Every round that a product was entered in, the first first. */
export const pathEntries = async (
  world: World,
  { id, establishmentId }: { readonly id: string; readonly establishmentId: string },
): Promise<readonly PathEntry[]> => {
  const [entered, put] = await Promise.all([
    listAll(world, 'submissions-of-establishment', { establishmentId }),
    listAll(world, 'offers-of-establishment', { establishmentId }),
  ]);
  // Read again: the list may lag behind a withdrawal of a moment ago.
  const offers = (
    await world.records.findMany(
      'offer',
      put.map(({ id }) => id),
    )
  ).map(({ body }) => body);
  const own = entered.filter(({ body }) => body.productId === id).map(({ id }) => id);
  const submissions = (await world.records.findMany('submission', entriesWith(own, offers)))
    .map(({ body }) => body)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .slice(-shown);
  const rounds = await world.records.findMany('round', [
    ...new Set(submissions.map(({ roundId }) => roundId)),
  ]);
  const roundOf = new Map(rounds.map(({ id, body }) => [id, body]));
  return submissions.flatMap(submission => {
    const round = roundOf.get(submission.roundId);
    const offer = offers.find(
      ({ roundId, submissionIds }) => roundId === submission.roundId && submissionIds.includes(submission.id),
    );
    return round === undefined ? [] : [{ submission, round, offer }];
  });
};
