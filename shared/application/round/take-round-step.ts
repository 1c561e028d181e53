import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { takeRoundStepContract } from '#shared/contracts/round/take-round-step.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { allowedSteps } from '#shared/domain/round/steps.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Change, Command, NewEffect } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import type { Stored, World } from '../ports.ts';
import { roundResource } from '../round-resource.ts';
import { awaitingEntries } from './awaiting-entries.ts';
import { settleGate } from './gates.ts';

type Contract = typeof takeRoundStepContract;
type Step = InputOf<Contract>['body']['step'];
type Taken = {
  readonly after: Round;
  readonly changes: readonly Change[];
  readonly effects: readonly NewEffect[];
};
type Take = (
  world: World,
  before: Stored<'round'>,
  asked: { readonly reason: string | null; readonly now: number },
) => Promise<Result<Taken>>;

const effectOf = (round: Round, payload: NewEffect['payload']): NewEffect => ({
  payload,
  authority: round.authority,
  roundId: round.id,
});

const takes: Record<Step, Take> = {
  // The same execution name as the schedule's own start: whichever comes second starts nothing.
  open: async (_world, before, { reason }) => {
    const after = { ...before.body, attempt: 1 };
    return ok({
      after,
      changes: [
        {
          kind: 'round',
          id: after.id,
          before,
          after,
          action: 'round.open-by-hand',
          reason: reason ?? undefined,
        },
      ],
      effects: [effectOf(after, { type: 'start-workflow', roundId: after.id, attempt: 1 })],
    });
  },
  // The attempt before is stopped first, in case it was only thought lost.
  redrive: async (_world, before, { reason }) => {
    const { attempt, id } = before.body;
    const after = { ...before.body, stalled: null, attempt: attempt + 1 };
    return ok({
      after,
      changes: [{ kind: 'round', id, before, after, action: 'round.redrive', reason: reason ?? undefined }],
      effects: [
        effectOf(after, { type: 'stop-workflow', roundId: id, attempt, reason: 'redriven' }),
        effectOf(after, { type: 'start-workflow', roundId: id, attempt: attempt + 1 }),
      ],
    });
  },
  'close-screening': async (world, { body: round }, { now }) => {
    const open = await awaitingEntries(world, round.id);
    if (open.length > 0) return fail({ code: 'round.screening-unsettled', params: { open: open.length } });
    return ok({ after: round, ...(await settleGate(world, round, 'screening', 'settled', now)) });
  },
};

/**
 * Moves a round on where people must: opens it when its schedule did not come, drives it again after a stall, closes the
 * screening. A step out of order is refused with the steps that are allowed.
 */
export const takeRoundStep: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, body } = ask.input;
  const found = await findAllowed(world, ask, 'round', params.roundId, roundResource);
  if (!found.ok) return found;
  const allowed = allowedSteps(found.value.body, ask.now);
  if (!allowed.includes(body.step))
    return fail({
      code: 'round.step-not-allowed',
      params: { step: body.step, state: found.value.body.state, allowed: allowed.join(', ') },
    });
  const taken = await takes[body.step](world, found.value, { reason: body.reason, now: ask.now });
  if (!taken.ok) return taken;
  const { after, changes, effects } = taken.value;
  return ok({
    changes,
    effects,
    answer: () => ({
      body: {
        roundId: after.id,
        state: after.state,
        attempt: after.attempt,
        allowedSteps: [...allowedSteps(after, ask.now)],
      },
    }),
  });
};
