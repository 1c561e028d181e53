import type { Resource } from '#shared/domain/access/can.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Ask, matches } from '../ask.ts';
import type { Stored, World } from '../ports.ts';
import { dossierResource } from '../round-resource.ts';

/**
 * A submitted dossier and its round, to those who screen the round, at the version If-Match names. A draft is nobody's
 * business before it is submitted, so it is refused like an absent one.
 */
export const findSubmissionAllowed = async (
  world: World,
  ask: Ask<unknown>,
  submissionId: string,
): Promise<Result<{ readonly submission: Stored<'submission'>; readonly round: Stored<'round'> }>> => {
  const submission = await world.records.find('submission', submissionId);
  // An absent submission costs the same two reads as a forbidden one.
  const round = await world.records.find('round', submission?.body.roundId ?? submissionId);
  const resource: Resource = round === undefined ? {} : dossierResource(round.body);
  const allowed = ask.allow(resource);
  if (!allowed.ok) return allowed;
  if (submission === undefined || round === undefined || submission.body.snapshot === null)
    return fail('resource.not-found');
  const current = matches(ask, submission);
  return current.ok ? ok({ submission, round }) : current;
};
