import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { changeRoundContract } from '#shared/contracts/round/change-round.ts';
import { type Round, roundSchema } from '#shared/domain/round/round.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { roundResource } from '../round-resource.ts';
import { showRound } from './show-round.ts';

type Contract = typeof changeRoundContract;

/** Changes a round while it is planned; timeline and rules field by field, lists as a whole. */
export const changeRound: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, body } = ask.input;
  const found = await findAllowed(world, ask, 'round', params.roundId, roundResource);
  if (!found.ok) return found;
  const before = found.value;
  if (before.body.state !== 'planned')
    return fail({ code: 'round.not-planned', params: { state: before.body.state } });
  const after: Round = roundSchema.parse({
    ...before.body,
    ...body,
    timeline: { ...before.body.timeline, ...body.timeline },
    rules: { ...before.body.rules, ...body.rules },
  });
  return ok({
    changes: [{ kind: 'round', id: after.id, before, after, action: 'round.change' }],
    answer: sealed => ({ body: showRound(after), version: sealed.version('round', after.id) }),
  });
};
