import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { councilSessionIdOf, resultIdOf } from '#shared/domain/council/council.ts';
import { meetingOf } from '#shared/domain/council/meeting.ts';
import { excludeByConflicts } from '#shared/domain/council/voting.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { namesOfSubmissions } from '../submission/names-of-submissions.ts';
import { allowScoredRound } from './allow-scored-round.ts';

type Contract = typeof getCouncilSessionContract;

/**
 * One session as a meeting needs it after any reload: attendance and quorum, each item with its standing, ballots and count,
 * the caller's own part in it, outcomes, merges and, once closed, the proposal. While it is open a conflict declared since
 * the last change puts its member out at once.
 */
export const getCouncilSession: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId, number } = ask.input.params;
  const round = await allowScoredRound(world, ask, roundId);
  if (!round.ok) return round;
  const found = await world.records.find('council-session', councilSessionIdOf(roundId, number));
  if (found === undefined) return fail('resource.not-found');
  const [conflicts, result, names] = await Promise.all([
    world.records.children('conflict', roundId),
    world.records.find('result', resultIdOf(roundId, found.body.resultVersion)),
    namesOfSubmissions(
      world,
      round.value.body,
      found.body.items.map(({ submissionId }) => submissionId),
      ask.actor,
    ),
  ]);
  if (result === undefined) throw new Error(`session ${found.id} is on a result that is not there`);
  const standings = new Map(result.body.standings.map(standing => [standing.submissionId, standing]));
  const session =
    found.body.closed === null
      ? excludeByConflicts(
          found.body,
          conflicts.map(({ body }) => body),
        )
      : found.body;
  const { items, ...meeting } = meetingOf(session, round.value.body.rules, ask.actor.id);
  return ok({
    body: {
      ...session,
      ...meeting,
      tiers: round.value.body.rules.awardAmounts.flatMap(({ tier }) => tier ?? []),
      items: items.map(item => {
        const standing = standings.get(item.submissionId);
        if (standing === undefined) throw new Error(`the item ${item.submissionId} has no standing`);
        const { selectionCode, group, mean, rank, passed, tiedAtQuota } = standing;
        const entry = { selectionCode, group, mean, rank, passed, tiedAtQuota };
        return { ...item, ...entry, ...names(item.submissionId) };
      }),
    },
    version: found.version,
  });
};
