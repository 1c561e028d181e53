import * as z from 'zod';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { RoundRules } from '../round/rules.ts';
import { demandOpen, demandQuorum, presentMembers } from './attendance.ts';
import { ballotSchema, type CouncilSession, type Standing } from './council.ts';

export const voteSchema = ballotSchema.shape.vote;
type Vote = z.infer<typeof voteSchema>;
type Item = CouncilSession['items'][number];
type Outcome = 'propose' | 'reject';
export const outcomeSchema = z.enum(['propose', 'reject']);
type Rules = Pick<RoundRules, 'councilQuorum' | 'councilMajority'>;

const withItem = (session: CouncilSession, item: Item): CouncilSession => ({
  ...session,
  items: session.items.map(other => (other.submissionId === item.submissionId ? item : other)),
});

/** The item of a submission; `resource.not-found` where the session has none. */
export const itemOf = (session: CouncilSession, submissionId: string): Result<Item> => {
  const item = session.items.find(other => other.submissionId === submissionId);
  return item === undefined ? fail('resource.not-found') : ok(item);
};

const isAway = ({ away }: Item, personId: string): boolean => away.some(left => left.personId === personId);

/** The item's voters: members present, in the room for it and not excluded by a conflict. */
export const votersOf = (session: CouncilSession, item: Item): readonly string[] =>
  presentMembers(session).filter(personId => !item.excluded.includes(personId) && !isAway(item, personId));

/** The session with each item's excluded members as the confirmed conflicts say now; their ballots no longer count. */
export const excludeByConflicts = (
  session: CouncilSession,
  conflicts: readonly { readonly submissionId: string; readonly personId: string; readonly state: string }[],
): CouncilSession => ({
  ...session,
  items: session.items.map(item => ({
    ...item,
    excluded: session.members
      .map(({ personId }) => personId)
      .filter(
        personId =>
          item.excluded.includes(personId) ||
          conflicts.some(
            conflict =>
              conflict.submissionId === item.submissionId &&
              conflict.personId === personId &&
              conflict.state === 'confirmed',
          ),
      ),
  })),
});

/** One member's ballot, once per item: present, not excluded, quorum there. */
export const castBallot = (
  session: CouncilSession,
  submissionId: string,
  ballot: { readonly personId: string; readonly vote: Vote },
  rules: Rules,
): Result<CouncilSession> => {
  const open = demandOpen(session);
  if (!open.ok) return open;
  const item = itemOf(session, submissionId);
  if (!item.ok) return item;
  if (!presentMembers(session).includes(ballot.personId)) return fail('council.not-present');
  if (item.value.excluded.includes(ballot.personId)) return fail('council.conflict');
  if (isAway(item.value, ballot.personId)) return fail('council.away');
  const quorum = demandQuorum(session, rules.councilQuorum, item.value);
  if (!quorum.ok) return quorum;
  if (item.value.ballots.some(({ personId }) => personId === ballot.personId))
    return fail('council.already-voted');
  return ok(
    withItem(session, {
      ...item.value,
      ballots: [...item.value.ballots, { personId: ballot.personId, vote: ballot.vote }],
    }),
  );
};

type BallotCount = {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly voters: number;
  readonly complete: boolean;
};

/** The ballots that count: those of the item's voters. */
export const countBallots = (session: CouncilSession, item: Item): BallotCount => {
  const voters = votersOf(session, item);
  const ballots = item.ballots.filter(({ personId }) => voters.includes(personId));
  const of = (vote: Vote) => ballots.filter(ballot => ballot.vote === vote).length;
  return {
    for: of('for'),
    against: of('against'),
    abstain: of('abstain'),
    voters: voters.length,
    complete: voters.length > 0 && ballots.length === voters.length,
  };
};

/**
 * Whether the ballots bear an outcome: strictly more than the declared share of the voters; with all votes in and as many
 * for as against, the chair's own vote decides; and once all have voted, what was not carried is rejected.
 */
export const bears = (session: CouncilSession, item: Item, outcome: Outcome, rules: Rules): boolean => {
  const count = countBallots(session, item);
  const { numerator, denominator } = rules.councilMajority;
  const majority = (votes: number) => votes * denominator > numerator * count.voters;
  const voters = votersOf(session, item);
  const chairs = session.members
    .filter(({ chair, personId }) => chair && voters.includes(personId))
    .map(({ personId }) => personId);
  const chairVote = item.ballots.find(({ personId }) => chairs.includes(personId))?.vote;
  const tied = count.complete && count.for === count.against;
  const carried = majority(count.for) || (tied && chairVote === 'for');
  return outcome === 'propose' ? carried : majority(count.against) || (count.complete && !carried);
};

/** Whether the outcome departs from what the ranking alone gives; a tie at the quota line departs from nothing. */
const departs = (item: Item, outcome: Outcome, standing: Standing): boolean =>
  !standing.tiedAtQuota && item.ranked !== (outcome === 'propose');

/**
 * The chair settles one item: the ballots must bear it, an entry below the mark or with too few sheets is never proposed, a
 * departure from the jury's ranking needs its reason, and a merged item is left alone.
 */
export const settleItem = (
  session: CouncilSession,
  standing: Standing,
  decided: { readonly outcome: Outcome; readonly reason: string | null },
  rules: Rules,
): Result<CouncilSession> => {
  const open = demandOpen(session);
  if (!open.ok) return open;
  const item = itemOf(session, standing.submissionId);
  if (!item.ok) return item;
  if (session.merges.some(({ submissionIds }) => submissionIds.includes(standing.submissionId)))
    return fail('council.merged-item');
  if (decided.outcome === 'propose' && !standing.passed) return fail('council.not-passed');
  const quorum = demandQuorum(session, rules.councilQuorum, item.value);
  if (!quorum.ok) return quorum;
  if (standing.passed && !bears(session, item.value, decided.outcome, rules)) {
    const count = countBallots(session, item.value);
    return fail({
      code: 'council.majority-missing',
      params: { for: count.for, against: count.against, voters: count.voters },
    });
  }
  const departure = departs(item.value, decided.outcome, standing);
  if (departure && decided.reason === null)
    return fail({
      code: 'council.reason-needed',
      pointers: [{ pointer: '/body/reason', code: 'council.reason-needed' }],
    });
  return ok(
    withItem(session, {
      ...item.value,
      outcome: decided.outcome,
      departureReason: departure ? decided.reason : null,
    }),
  );
};

/**
 * One member approves items of the list as the ranking gives them, in one go: a recorded ballot on each (for what the
 * ranking takes, against what it leaves), where the member has none yet and no conflict. An item that a majority bears so
 * and nobody contests is settled at once; a tie at the quota line cannot be approved with the list.
 */
export const approveAgenda = (
  session: CouncilSession,
  personId: string,
  submissionIds: readonly string[],
  standings: ReadonlyMap<string, Standing>,
  rules: Rules,
): Result<CouncilSession> => {
  const open = demandOpen(session);
  if (!open.ok) return open;
  if (!presentMembers(session).includes(personId)) return fail('council.not-present');
  const quorum = demandQuorum(session, rules.councilQuorum);
  if (!quorum.ok) return quorum;
  const wrong = submissionIds.flatMap((id, index) => {
    const code = !session.items.some(item => item.submissionId === id)
      ? 'council.unknown-item'
      : standings.get(id)?.tiedAtQuota
        ? 'council.tied-item'
        : undefined;
    return code === undefined ? [] : [{ pointer: `/body/submissionIds/${index}`, code }];
  });
  if (wrong.length > 0) return fail({ code: 'request.invalid', pointers: wrong });
  const wanted = new Set(submissionIds);
  const voted: CouncilSession = {
    ...session,
    items: session.items.map(item =>
      wanted.has(item.submissionId) &&
      !item.excluded.includes(personId) &&
      !isAway(item, personId) &&
      !item.ballots.some(ballot => ballot.personId === personId)
        ? { ...item, ballots: [...item.ballots, { personId, vote: item.ranked ? 'for' : 'against' }] }
        : item,
    ),
  };
  return ok({
    ...voted,
    items: voted.items.map(item => {
      if (!wanted.has(item.submissionId) || item.outcome !== null) return item;
      const outcome: Outcome = item.ranked ? 'propose' : 'reject';
      const count = countBallots(voted, item);
      const contested = item.ranked ? count.against > 0 : count.for > 0;
      const settled =
        !contested && demandQuorum(voted, rules.councilQuorum, item).ok && bears(voted, item, outcome, rules);
      return settled ? { ...item, outcome } : item;
    }),
  });
};
