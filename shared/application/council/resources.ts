import type { Resource } from '#shared/domain/access/can.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Stored, World } from '../ports.ts';

export const roundResource = (round: Round): Resource => ({ ...round.authority, roundId: round.id });

export const submissionResource = (submission: Submission, round: Round): Resource => ({
  ...roundResource(round),
  group: submission.group,
  ownerIds: submission.ownerIds,
  establishmentId: submission.establishmentId,
});

/** The round of the path, where the caller may do the route's action in it. If-Match is about what lies in it, not it. */
export const allowRound = async (
  world: World,
  ask: Ask<unknown>,
  roundId: string,
): Promise<Result<Stored<'round'>>> => {
  const found = await world.records.find('round', roundId);
  const allowed = ask.allow(found === undefined ? {} : roundResource(found.body));
  if (found === undefined) return fail('resource.not-found');
  return allowed.ok ? ok(found) : allowed;
};

/**
 * Like `allowRound`, for what depends on scores: absent until scoring has closed (and again while a rescore runs), so that
 * neither figures nor their number tell anything early.
 */
export const allowScoredRound = async (
  world: World,
  ask: Ask<unknown>,
  roundId: string,
): Promise<Result<Stored<'round'>>> => {
  const round = await allowRound(world, ask, roundId);
  if (!round.ok) return round;
  return hasReached(round.value.body.state, 'council') ? round : fail('resource.not-found');
};

/** A submission and its round, where the caller may do the route's action to it. */
export const allowSubmission = async (
  world: World,
  ask: Ask<unknown>,
  submissionId: string,
): Promise<Result<{ readonly submission: Stored<'submission'>; readonly round: Stored<'round'> }>> => {
  const submission = await world.records.find('submission', submissionId);
  const round = submission && (await world.records.find('round', submission.body.roundId));
  const found = submission !== undefined && round !== undefined;
  const allowed = ask.allow(found ? submissionResource(submission.body, round.body) : {});
  if (!found) return fail('resource.not-found');
  return allowed.ok ? ok({ submission, round }) : allowed;
};
