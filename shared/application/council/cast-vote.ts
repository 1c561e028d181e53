import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { castVoteContract } from '#shared/contracts/council/cast-vote.ts';
import { castBallot } from '#shared/domain/council/voting.ts';
import type { Command } from '../command.ts';
import { changeSession, shownItem } from './change-session.ts';

type Contract = typeof castVoteContract;

/** A member's one vote on an item, in their own name. */
export const castVote: Command<InputOf<Contract>, BodyOf<Contract>> = (world, ask) =>
  changeSession(
    world,
    ask,
    { action: 'council.vote' },
    ({ session, round }) =>
      castBallot(
        session,
        ask.input.params.submissionId,
        { personId: ask.actor.id, vote: ask.input.body.vote },
        round.body.rules,
      ),
    session => shownItem(session, ask.input.params.submissionId),
  );
