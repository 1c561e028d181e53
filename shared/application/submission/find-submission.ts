import type { Resource } from '#shared/domain/access/can.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Ask, matches } from '../ask.ts';
import { establishmentResource } from '../establishment/show-establishment.ts';
import type { Stored, World } from '../ports.ts';
import { dossierResource } from '../round-resource.ts';

/** What a right over a submission is held against. A draft is its owners' alone; the round's people see it once submitted. */
export const submissionResource = (
  { ownerIds, establishmentId, group, state }: Submission,
  round: Round,
  assistance: Pick<Resource, 'assistance'>,
): Resource => ({
  ownerIds,
  establishmentId,
  ...assistance,
  ...(state === 'draft' ? {} : { ...dossierResource(round), group }),
});

/** The office that makes the caller an owner, where they filed for the producer. */
const assistanceOf = async (
  world: World,
  { actor }: Ask<unknown>,
  { assistance, establishmentId }: Submission,
): Promise<Pick<Resource, 'assistance'>> => {
  if (assistance === null || assistance.officerId !== actor.id) return {};
  const establishment = await world.records.find('establishment', establishmentId);
  const of = establishment === undefined ? {} : establishmentResource(establishment.body);
  return { assistance: { officerId: actor.id, of } };
};

export type FoundSubmission = {
  readonly submission: Stored<'submission'>;
  readonly round: Stored<'round'>;
};

/**
 * A submission that the caller may act on, as `findSubmission`, with what `beside` reads in the same call of the store as its
 * round; `beside` is asked for an absent submission too, which must cost the same reads as a forbidden one.
 */
export const findSubmissionWith = async <T>(
  world: World,
  ask: Ask<unknown>,
  submissionId: string,
  beside: (submission: Submission | undefined) => Promise<T>,
): Promise<Result<FoundSubmission & { readonly beside: T }>> => {
  const submission = await world.records.find('submission', submissionId);
  const [round, more] = await Promise.all([
    world.records.find('round', submission?.body.roundId ?? submissionId),
    beside(submission?.body),
  ]);
  if (submission === undefined || round === undefined) {
    ask.allow({});
    return fail('resource.not-found');
  }
  const assistance = await assistanceOf(world, ask, submission.body);
  const allowed = ask.allow(submissionResource(submission.body, round.body, assistance));
  if (!allowed.ok) return allowed;
  const current = matches(ask, submission);
  return current.ok ? ok({ submission, round, beside: more }) : current;
};

/** A submission that the caller may act on, with its round, at the version If-Match names where the route demands one. */
export const findSubmission = (
  world: World,
  ask: Ask<unknown>,
  submissionId: string,
): Promise<Result<FoundSubmission>> => findSubmissionWith(world, ask, submissionId, async () => null);
