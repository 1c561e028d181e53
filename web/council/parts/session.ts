import type { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import type { Answer } from '../../api/call.ts';
import { t } from '../text.ts';

/** A session as the meeting sees it. */
export type Session = Answer<typeof getCouncilSessionContract>;
export type Item = Session['items'][number];
type Outcome = NonNullable<Item['outcome']>;

export const nameOf = ({ members }: Session, personId: string): string =>
  members.find(member => member.personId === personId)?.name ?? personId;

export const isPresent = ({ attendance }: Session, personId: string): boolean =>
  attendance.some(one => one.personId === personId && one.present);

/** An outcome in words. */
export const outcomeWords = (outcome: Item['outcome']): string =>
  outcome === null ? t('meeting.open') : t(outcome === 'propose' ? 'meeting.propose' : 'meeting.reject');

/** What the scores alone would give, in words. */
export const rankedWords = (item: Item): string =>
  t(item.tiedAtQuota ? 'meeting.tied' : item.ranked ? 'meeting.jury-propose' : 'meeting.jury-reject');

/** The outcome that departs from the ranking and needs a reason; a tie at the quota line departs from nothing. */
export const departingOutcome = ({ tiedAtQuota, ranked }: Item): Outcome | null =>
  tiedAtQuota ? null : ranked ? 'reject' : 'propose';

/** Whether the item may be settled so: the votes bear it; an entry below the mark is rejected without a vote, never proposed. */
export const mayBecome = (item: Item, outcome: Outcome): boolean =>
  outcome === 'propose' ? item.passed && item.carried.propose : !item.passed || item.carried.reject;

/** Whether the item is part of a set. */
export const isMerged = ({ merges }: Session, { submissionId }: Item): boolean =>
  merges.some(({ submissionIds }) => submissionIds.includes(submissionId));

/** Members who take no part in the item, each with the reason. */
export const outOf = (session: Session, item: Item): readonly string[] => [
  ...item.excluded.map(personId => t('meeting.out-conflict', { name: nameOf(session, personId) })),
  ...item.away.map(({ personId, reason }) =>
    t('meeting.out-away', { name: nameOf(session, personId), reason }),
  ),
];
