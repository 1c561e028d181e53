import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listConflictsContract } from '#shared/contracts/judging/list-conflicts.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';

type Contract = typeof listConflictsContract;

/** Every conflict of the round, suggested ones first. Officials hold no scores, so nothing here tells any. */
export const listConflicts: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId } = ask.input.params;
  const round = await findRoundAllowed(world, ask, roundId);
  if (!round.ok) return round;
  const [conflicts, entries] = await Promise.all([
    world.records.children('conflict', roundId),
    world.records.children('entry', roundId),
  ]);
  const codes = new Map(entries.map(({ body }) => [body.submissionId, body.selectionCode]));
  const items = conflicts
    .map(({ body, version }) => ({ ...body, version, selectionCode: codes.get(body.submissionId) ?? '' }))
    .sort((a, b) => Number(b.state === 'suggested') - Number(a.state === 'suggested'));
  return ok({ body: { items } });
};
