import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { cancelRoundContract } from '#shared/contracts/round/cancel-round.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { mayFollow } from '#shared/domain/round/states.ts';
import { allowedSteps } from '#shared/domain/round/steps.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command, NewEffect } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { tellProducers } from '../message/tell-producers.ts';
import { roundResource } from '../round-resource.ts';
import { membersOfRound, roundParams, tellPeople } from './round-people.ts';
import { showRound } from './show-round.ts';

type Contract = typeof cancelRoundContract;

/** Ends what runs for a round: its schedule, and the attempt that the schedule may have started this very moment. */
const haltEffects = (round: Round, reason: string): readonly NewEffect[] =>
  [
    { type: 'unschedule-round' as const, roundId: round.id },
    { type: 'stop-workflow' as const, roundId: round.id, attempt: Math.max(1, round.attempt), reason },
  ].map(payload => ({ payload, authority: round.authority, roundId: round.id }));

/** Cancels a round that has not been published, with a reason; its people are told. */
export const cancelRound: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, body } = ask.input;
  const found = await findAllowed(world, ask, 'round', params.roundId, roundResource);
  if (!found.ok) return found;
  const before = found.value;
  const round = before.body;
  if (!mayFollow(round.state, 'cancelled'))
    return fail({
      code: 'round.step-not-allowed',
      params: { step: 'cancel', state: round.state, allowed: allowedSteps(round, ask.now).join(', ') },
    });
  const after: Round = {
    ...round,
    state: 'cancelled',
    stalled: null,
    cancelled: { at: isoOf(ask.now), by: ask.actor.id, reason: body.reason },
  };
  const told =
    round.state === 'planned'
      ? []
      : [
          ...haltEffects(round, 'cancelled'),
          ...tellPeople(await membersOfRound(world, round.id), round, 'round-cancelled', {
            ...roundParams(round),
            reason: body.reason,
          }),
          tellProducers(round, 'round-cancelled-producers', { ...roundParams(round), reason: body.reason }),
        ];
  return ok({
    changes: [{ kind: 'round', id: round.id, before, after, action: 'round.cancel', reason: body.reason }],
    effects: told,
    answer: sealed => ({ body: showRound(after), version: sealed.version('round', round.id) }),
  });
};
