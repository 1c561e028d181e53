import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getMessageContract } from '#shared/contracts/record/get-message.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { membersOfRound } from '../round/round-people.ts';
import { showMessage } from './show-message.ts';

type Contract = typeof getMessageContract;

/** One mail of a round as it reads in both languages, to the officials of its authority. */
export const getMessage: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const effect = await world.records.effect(ask.input.params.messageId);
  const allowed = ask.allow(effect?.authority ?? {});
  if (effect === undefined || !allowed.ok || effect.roundId === null) return fail('resource.not-found');
  const body = showMessage(effect, await membersOfRound(world, effect.roundId));
  return body === undefined ? fail('resource.not-found') : ok({ body });
};
