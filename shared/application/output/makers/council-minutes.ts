import { quorumOf } from '#shared/domain/council/attendance.ts';
import type { CouncilSession, RoundResult } from '#shared/domain/council/council.ts';
import { countBallots, excludeByConflicts } from '#shared/domain/council/voting.ts';
import { ok } from '#shared/kernel/result.ts';
import { type CouncilMinutes, councilMinutes } from '#shared/text/papers/council-minutes.ts';
import type { MinutesItem } from '#shared/text/papers/parts/minutes-items.ts';
import type { World } from '../../ports.ts';
import { findSession } from '../facts/council-session.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

type Names = (submissionId: string) => { readonly product: string; readonly establishment: string };

const readNames = async (world: World, { items }: CouncilSession): Promise<Names> => {
  const found = await world.records.findMany(
    'submission',
    items.map(({ submissionId }) => submissionId),
  );
  const snapshots = new Map(found.map(({ id, body }) => [id, body.snapshot]));
  return id => {
    const snapshot = snapshots.get(id);
    return { product: snapshot?.product.name ?? '', establishment: snapshot?.establishment.name ?? '' };
  };
};

/** While the session is open, a conflict confirmed since its last change counts, as it does on screen. */
const asItStands = async (world: World, session: CouncilSession): Promise<CouncilSession> =>
  session.closed === null
    ? excludeByConflicts(
        session,
        (await world.records.children('conflict', session.roundId)).map(({ body }) => body),
      )
    : session;

const itemOf = (
  session: CouncilSession,
  item: CouncilSession['items'][number],
  { standings }: RoundResult,
  names: Names,
): MinutesItem => {
  const standing = standings.find(({ submissionId }) => submissionId === item.submissionId);
  const nameOf = (id: string) => session.members.find(({ personId }) => personId === id)?.name ?? '';
  const { for: favour, against, abstain } = countBallots(session, item);
  return {
    selectionCode: standing?.selectionCode ?? '',
    ...names(item.submissionId),
    mean: standing?.enoughSheets ? standing.mean : null,
    rank: standing?.rank ?? null,
    ranked: item.ranked,
    excluded: item.excluded.map(nameOf),
    away: item.away.map(({ personId, reason }) => ({ name: nameOf(personId), reason })),
    votes: { for: favour, against, abstain },
    outcome: item.outcome,
    departureReason: item.departureReason,
  };
};

const membersOf = ({ members, attendance }: CouncilSession): CouncilMinutes['members'] =>
  members.map(({ personId, name, chair }) => {
    const there = attendance.find(entry => entry.personId === personId);
    return { name, chair, present: there?.present ?? false, reason: there?.reason ?? null };
  });

/** The minutes of a session; of an open one they are marked as a draft. Votes are counts: who voted how is not told. */
export const councilMinutesMaker = paperMaker<'session', CouncilMinutes>(
  councilMinutes,
  async (world, subject, { at, askedBy }) => {
    const found = await findSession(world, subject, askedBy);
    if (!found.ok) return found;
    const { round, result } = found.value;
    const session = await asItStands(world, found.value.session);
    const names = await readNames(world, session);
    const { numerator, denominator } = round.rules.councilMajority;
    const { number, openedAt, closed, resultVersion, merges, proposal } = session;
    const codeOf = (id: string) =>
      result.standings.find(({ submissionId }) => submissionId === id)?.selectionCode ?? '';
    return ok({
      fileName: `bien-ban-hop-hoi-dong-phien-${number}`,
      data: {
        round: await roundFacts(world, round, at),
        ...{ number, openedAt, resultVersion },
        closed: closed && { at: closed.at, outcome: closed.outcome, reason: closed.reason },
        members: membersOf(session),
        quorum: quorumOf(session, round.rules.councilQuorum),
        majority: `${numerator}/${denominator}`,
        items: session.items.map(item => itemOf(session, item, result, names)),
        merges: merges.map(({ name, submissionIds, reason }) => ({
          ...{ name, reason },
          products: submissionIds.map(id => `${codeOf(id)} (${names(id).product})`),
        })),
        proposed: proposal.length,
      },
    });
  },
);
