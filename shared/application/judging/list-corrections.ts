import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listCorrectionsContract } from '#shared/contracts/judging/list-corrections.ts';
import { can } from '#shared/domain/access/can.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed, roundResource } from '../round-resource.ts';

type Contract = typeof listCorrectionsContract;

/** The corrections asked for in the groups that the caller heads, oldest first; no points. */
export const listCorrections: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const resource = roundResource(round.value.body);
  const items = (await world.records.children('sheet-correction', round.value.id))
    .map(({ body }) => body)
    .filter(({ group }) => can(ask.actor, 'sheet.approve-correction', { ...resource, group }))
    .sort((a, b) => (a.requestedAt < b.requestedAt ? -1 : 1));
  return ok({ body: { items } });
};
