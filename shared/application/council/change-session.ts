import {
  type CouncilSession,
  councilSessionIdOf,
  resultIdOf,
  type Standing,
} from '#shared/domain/council/council.ts';
import { excludeByConflicts } from '#shared/domain/council/voting.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Ask, matches } from '../ask.ts';
import type { Commit } from '../command.ts';
import type { Stored, World } from '../ports.ts';
import { findRoundAllowed } from '../round-resource.ts';

export type SessionFacts = {
  readonly round: Stored<'round'>;
  /** As stored. */
  readonly before: Stored<'council-session'>;
  /** With the members excluded whose conflicts are confirmed by now. */
  readonly session: CouncilSession;
  /** Standings of the session's result version, best first. */
  readonly standings: readonly Standing[];
  readonly standingOf: ReadonlyMap<string, Standing>;
};
type SessionAsk = Ask<{ readonly params: { readonly roundId: string; readonly number: number } }>;

/** The session of the path with what its rules need, while the round is with the council. */
export const loadSession = async (world: World, ask: SessionAsk): Promise<Result<SessionFacts>> => {
  const { roundId, number } = ask.input.params;
  const round = await findRoundAllowed(world, ask, roundId);
  if (!round.ok) return round;
  const before = await world.records.find('council-session', councilSessionIdOf(roundId, number));
  if (before === undefined) return fail('resource.not-found');
  const current = matches(ask, before);
  if (!current.ok) return current;
  if (round.value.body.state !== 'council') return fail('council.round-not-in-council');
  const [result, conflicts] = await Promise.all([
    world.records.find('result', resultIdOf(roundId, before.body.resultVersion)),
    world.records.children('conflict', roundId),
  ]);
  if (result === undefined) throw new Error(`session ${before.id} is on a result that is not there`);
  const { standings } = result.body;
  return ok({
    round: round.value,
    before,
    session: excludeByConflicts(
      before.body,
      conflicts.map(({ body }) => body),
    ),
    standings,
    standingOf: new Map(standings.map(standing => [standing.submissionId, standing])),
  });
};

/**
 * One change of a session by one rule, committed under the session's version. `show` answers the part that changed: the
 * whole session would be written again with every vote's remembered answer.
 */
export const changeSession = async <Body>(
  world: World,
  ask: SessionAsk,
  made: { readonly action: string; readonly reason?: string | null },
  rule: (facts: SessionFacts) => Result<CouncilSession>,
  show: (session: CouncilSession) => Body,
): Promise<Result<Commit<Body>>> => {
  const facts = await loadSession(world, ask);
  if (!facts.ok) return facts;
  const after = rule(facts.value);
  if (!after.ok) return after;
  const { id } = facts.value.before;
  return ok({
    changes: [
      {
        kind: 'council-session',
        id,
        before: facts.value.before,
        after: after.value,
        action: made.action,
        reason: made.reason ?? undefined,
      },
    ],
    answer: sealed => ({ body: show(after.value), version: sealed.version('council-session', id) }),
  });
};

/** The item of a session that a rule has just changed. */
export const shownItem = (session: CouncilSession, submissionId: string): CouncilSession['items'][number] => {
  const item = session.items.find(other => other.submissionId === submissionId);
  if (item === undefined) throw new Error(`the session has no item ${submissionId}`);
  return item;
};
