import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getNominationContract } from '#shared/contracts/recognition/get-nomination.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';

type Contract = typeof getNominationContract;

/** The list a round put up to the level above. */
export const getNomination: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const nomination = await world.records.find('nomination', round.value.id);
  return nomination === undefined
    ? fail('resource.not-found')
    : ok({ body: nomination.body, version: nomination.version });
};
