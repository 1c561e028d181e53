import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { openCouncilSessionContract } from '#shared/contracts/council/open-council-session.ts';
import { councilSessionIdOf } from '#shared/domain/council/council.ts';
import { openSession } from '#shared/domain/council/open-session.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { membersOfRound } from '../round/round-people.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { latestResult, sessionsOf } from './latest.ts';

type Contract = typeof openCouncilSessionContract;

/** The chair opens a session on the latest result version; one at a time. */
export const openCouncilSession: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  if (round.value.body.state !== 'council') return fail('council.round-not-in-council');
  const roundId = round.value.id;
  const [result, sessions, memberships, conflicts] = await Promise.all([
    latestResult(world, roundId),
    sessionsOf(world, roundId),
    membersOfRound(world, roundId),
    world.records.children('conflict', roundId),
  ]);
  if (result === undefined) throw new Error(`round ${roundId} is with the council without a result`);
  if (sessions.some(({ body }) => body.closed === null)) return fail('council.session-open');
  // A closed session on this result has already settled the gate; the workflow is about to act on it.
  if (sessions.some(({ body }) => body.resultVersion === result.body.version))
    return fail('council.session-closed');
  const session = openSession({
    result: result.body,
    number: sessions.length + 1,
    memberships,
    conflicts: conflicts.map(({ body }) => body),
    openedBy: ask.actor.id,
    now: ask.now,
  });
  if (!session.ok) return session;
  const id = councilSessionIdOf(roundId, session.value.number);
  return ok({
    changes: [
      { kind: 'council-session', id, before: undefined, after: session.value, action: 'council.open' },
    ],
    answer: sealed => ({ body: session.value, version: sealed.version('council-session', id) }),
  });
};
