import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listScoreFramesContract } from '#shared/contracts/judging/list-score-frames.ts';
import { can } from '#shared/domain/access/can.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed, roundResource } from '../round-resource.ts';
import { showFrame } from './show-frame.ts';

type Contract = typeof listScoreFramesContract;

/** The score frames of the groups that the caller has to do with. */
export const listScoreFrames: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const resource = roundResource(round.value.body);
  const items = (await world.records.children('score-frame', round.value.id))
    .map(({ body }) => body)
    .filter(({ group }) => can(ask.actor, 'score-frame.read', { ...resource, group }))
    .map(showFrame);
  return ok({ body: { items } });
};
