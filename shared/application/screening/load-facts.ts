import type { Round } from '#shared/domain/round/round.ts';
import type { ScreeningFacts } from '#shared/domain/screening/check.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';

/**
 * The facts that checks look at, each record read whole and strongly. Which other submissions the establishment has comes
 * from a view: screening begins after the round is sealed, when nothing new can enter it.
 */
export const loadFacts = async (
  world: World,
  round: Round,
  submission: Submission,
  now: number,
): Promise<ScreeningFacts | undefined> => {
  const { snapshot, establishmentId, id } = submission;
  if (snapshot === null) return undefined;
  const [documents, known] = await Promise.all([
    world.records.children('document', id),
    listAll(world, 'submissions-of-establishment', { establishmentId }),
  ]);
  const others = await world.records.findMany(
    'submission',
    known.filter(other => other.id !== id && other.body.roundId === round.id).map(other => other.id),
  );
  const pinned = new Set(snapshot.documents.map(document => document.id));
  return {
    round,
    submission,
    snapshot,
    documents: documents
      .map(({ body }) => body)
      .filter(document => document.state === 'clean' && pinned.has(document.id)),
    others: others
      .map(({ body }) => body)
      .filter(({ state, submittedAt }) => state !== 'withdrawn' && submittedAt !== null),
    now,
  };
};
