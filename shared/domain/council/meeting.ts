import type { RoundRules } from '../round/rules.ts';
import { presentMembers, quorumOf } from './attendance.ts';
import type { CouncilSession } from './council.ts';
import { bears, countBallots, votersOf } from './voting.ts';

type Rules = Pick<RoundRules, 'councilQuorum' | 'councilMajority'>;
type Item = CouncilSession['items'][number];

const meetingItem = (session: CouncilSession, item: Item, rules: Rules, personId: string) => {
  const { complete: _, voters: count, ...votes } = countBallots(session, item);
  const own = item.ballots.find(ballot => ballot.personId === personId)?.vote ?? null;
  const quorum = quorumOf(session, rules.councilQuorum, item);
  return {
    voters: count,
    voted: votes.for + votes.against + votes.abstain,
    votes,
    carried: {
      propose: bears(session, item, 'propose', rules),
      reject: bears(session, item, 'reject', rules),
    },
    quorumMet: quorum.met,
    ownVote: own,
    mayVote:
      session.closed === null && quorum.met && own === null && votersOf(session, item).includes(personId),
  };
};

/**
 * How a session stands for one who looks at it: the quorum, whether they are there, and of each item the count, what its
 * ballots carry, and whether they have voted or still may.
 */
export const meetingOf = (session: CouncilSession, rules: Rules, personId: string) => ({
  quorum: quorumOf(session, rules.councilQuorum),
  you: {
    isMember: session.members.some(member => member.personId === personId),
    present: presentMembers(session).includes(personId),
  },
  items: session.items.map(item => ({ ...item, ...meetingItem(session, item, rules, personId) })),
});
