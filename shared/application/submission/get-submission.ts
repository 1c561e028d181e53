import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getSubmissionContract } from '#shared/contracts/submission/get-submission.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findSubmission } from './find-submission.ts';
import { showSubmission } from './show-submission.ts';

type Contract = typeof getSubmissionContract;

/** A submission to its owners, and to the round's officials with the names of those who handled it. */
export const getSubmission: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const { submission, round } = found.value;
  const { ownerIds, supplement, settlement } = submission.body;
  const handling = ownerIds.includes(ask.actor.id)
    ? null
    : { supplementRequestedBy: supplement?.requestedBy ?? null, settledBy: settlement?.by ?? null };
  return ok({
    body: { ...showSubmission(submission.body, round.body), handling },
    version: submission.version,
  });
};
