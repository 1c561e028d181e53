import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { announceRoundContract } from '#shared/contracts/round/announce-round.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { allowedSteps } from '#shared/domain/round/steps.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { roundResource } from '../round-resource.ts';
import { sayProblem } from '../say-problem.ts';
import { announceReadiness } from './announce-readiness.ts';
import { roundParams, tellPeople } from './round-people.ts';
import { showRound } from './show-round.ts';

type Contract = typeof announceRoundContract;

/**
 * Announces a planned round: checks the whole of it and says everything that is wrong at once (pointers into the round);
 * its opening is scheduled and its people are told. What is merely unusual comes back as warnings.
 */
export const announceRound: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findAllowed(world, ask, 'round', ask.input.params.roundId, roundResource);
  if (!found.ok) return found;
  const before = found.value;
  const round = before.body;
  if (round.state !== 'planned')
    return fail({
      code: 'round.step-not-allowed',
      params: { step: 'announce', state: round.state, allowed: allowedSteps(round, ask.now).join(', ') },
    });
  const { members, problems, warnings } = await announceReadiness(world, round, ask.now);
  if (problems.length > 0) return fail({ code: 'round.not-ready', pointers: problems });
  const after: Round = { ...round, state: 'announced' };
  return ok({
    changes: [{ kind: 'round', id: round.id, before, after, action: 'round.announce' }],
    effects: [
      {
        payload: { type: 'schedule-round', roundId: round.id, at: round.timeline.opensAt },
        authority: round.authority,
        roundId: round.id,
      },
      ...tellPeople(members, round, 'round-announced', roundParams(round)),
    ],
    answer: sealed => ({
      body: { ...showRound(after), warnings: warnings.map(sayProblem) },
      version: sealed.version('round', round.id),
    }),
  });
};
