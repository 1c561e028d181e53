import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listOwnConflictsContract } from '#shared/contracts/judging/list-own-conflicts.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';

type Contract = typeof listOwnConflictsContract;

/**
 * The entries from which the caller has stepped back or was put out, by selection code. What others only suspect, or
 * dismissed, is not theirs to read.
 */
export const listOwnConflicts: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const [conflicts, entries] = await Promise.all([
    world.records.children('conflict', round.value.id),
    world.records.children('entry', round.value.id),
  ]);
  const codes = new Map(entries.map(({ body }) => [body.submissionId, body.selectionCode]));
  const items = conflicts.flatMap(({ body }) => {
    const selectionCode = codes.get(body.submissionId);
    return body.personId === ask.actor.id && body.state === 'confirmed' && selectionCode !== undefined
      ? [{ ...body, selectionCode }]
      : [];
  });
  items.sort((a, b) => (a.selectionCode < b.selectionCode ? -1 : 1));
  return ok({ body: { items } });
};
