import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { proposeScoreFrameContract } from '#shared/contracts/judging/propose-score-frame.ts';
import { frameCriteria, proposeFrame } from '#shared/domain/judging/score-frame.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findFrame } from './find-frame.ts';
import { showFrame } from './show-frame.ts';

type Contract = typeof proposeScoreFrameContract;

/** The head of the panel proposes how the legal points are split; agreements to the former proposal lapse. */
export const proposeScoreFrame: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findFrame(world, ask, ask.input.params);
  if (!found.ok) return found;
  const { round, frame } = found.value;
  if (round.body.state !== 'judging' || round.body.scoringRound > 0) return fail('score-frame.not-now');
  const { criteriaSetId, scoreStep } = round.body.rules;
  const criteria = frameCriteria(criteriaSetId, scoreStep, ask.input.body.criteria);
  if (!criteria.ok) return criteria;
  const proposed = proposeFrame(frame.body, criteria.value, ask.actor.id);
  if (!proposed.ok) return proposed;
  return ok({
    changes: [
      {
        kind: 'score-frame',
        id: frame.id,
        before: frame,
        after: proposed.value,
        action: 'score-frame.propose',
      },
    ],
    answer: sealed => ({
      body: showFrame(proposed.value),
      version: sealed.version('score-frame', frame.id),
    }),
  });
};
