import type { Submission } from '#shared/domain/submission/submission.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import { dossierTurn } from '../dossier/dossier-turn.ts';
import type { Mark, World } from '../ports.ts';
import { type FoundSubmission, findSubmissionWith } from './find-submission.ts';
import { type ReadDossier, readDossier } from './load-dossier.ts';

export type FoundDossier = FoundSubmission & { readonly beside: ReadDossier; readonly turn: Mark };

/**
 * A submission that the caller may act on, with its round, its dossier as it stands now, and the turn that what is decided
 * on it takes: read before the documents, and everything in as few calls of the store as that order allows.
 */
export const findDossier = async (
  world: World,
  ask: Ask<unknown>,
  submissionId: string,
): Promise<Result<FoundDossier>> => {
  const turning = dossierTurn(world, submissionId);
  const nowhere = { id: submissionId, establishmentId: submissionId, productId: submissionId };
  const read = async (submission: Submission | undefined): Promise<ReadDossier> => {
    await turning;
    return readDossier(world, submission ?? nowhere);
  };
  const [turn, found] = await Promise.all([turning, findSubmissionWith(world, ask, submissionId, read)]);
  return found.ok ? ok({ ...found.value, turn }) : found;
};
