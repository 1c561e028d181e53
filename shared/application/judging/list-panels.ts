import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listPanelsContract } from '#shared/contracts/judging/list-panels.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';

type Contract = typeof listPanelsContract;

/** Who judges which group, and how many entries each has. */
export const listPanels: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const panels = await world.records.children('panel', round.value.id);
  return ok({
    body: { items: panels.map(({ body }) => ({ ...body, entries: body.draw.submissionIds.length })) },
  });
};
