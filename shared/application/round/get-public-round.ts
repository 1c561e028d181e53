import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getPublicRoundContract } from '#shared/contracts/round/get-public-round.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { roundResource } from '../round-resource.ts';
import { isPublic, showPublicRound } from './show-public-round.ts';

type Contract = typeof getPublicRoundContract;

/** An announced round, to anyone: what it asks and until when. One that is still planned is not there. */
export const getPublicRound: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findAllowed(world, ask, 'round', ask.input.params.roundId, roundResource);
  if (!found.ok) return found;
  const round = found.value.body;
  return isPublic(round) ? ok({ body: showPublicRound(round, ask.now) }) : fail('resource.not-found');
};
