import type { Resource } from '#shared/domain/access/can.ts';
import type { Action } from '#shared/domain/access/permissions.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import type { Ask } from '../ask.ts';
import { roundResource } from '../round-resource.ts';
import { submissionResource } from '../submission/find-submission.ts';
import type { PathEntry } from './path-entries.ts';

/** What the caller may know of one entry beyond what is public of it. */
export type PathRights = {
  readonly dossier: boolean;
  /** That it was entered, and how it ended once that is public: also those who put it there from below. */
  readonly entry: boolean;
  readonly result: boolean;
  readonly offer: boolean;
  readonly withdrawal: boolean;
};

/** Whether the results of a round are out. */
export const isOut = ({ round }: Pick<PathEntry, 'round'>): boolean =>
  round.publishedAt !== null && round.state !== 'cancelled';

/** Each right of the path by the action that guards the same fact elsewhere. */
export const pathRights = (ask: Ask<unknown>, entry: PathEntry): PathRights => {
  const may = (action: Action, resource: Resource): boolean => ask.allow(resource, action).ok;
  const { submission, round } = entry;
  const resource = submissionResource(submission, round, {});
  const owned = { establishmentId: submission.establishmentId, ownerIds: submission.ownerIds };
  const dossier = may('submission.read', resource);
  const isOwn = may('offer.withdraw', owned);
  const fromBelow = submission.raised !== undefined && may('nomination.read', submission.raised.from);
  return {
    dossier,
    entry: dossier || fromBelow,
    result:
      (isOut(entry) && may('result.read-own', resource)) ||
      (hasReached(round.state, 'council') && may('result.read', roundResource(round))),
    offer: isOwn || may('nomination.read', round.authority),
    withdrawal: isOwn,
  };
};
