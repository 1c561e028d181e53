import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { roundResource } from '../round-resource.ts';
import { showRound } from './show-round.ts';

type Contract = typeof getRoundContract;

/** A round, to the people of its authority and those appointed to it. */
export const getRound: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findAllowed(world, ask, 'round', ask.input.params.roundId, roundResource);
  return found.ok ? ok({ body: showRound(found.value.body), version: found.value.version }) : found;
};
