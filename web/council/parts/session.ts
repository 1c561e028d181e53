import type { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import type { Answer } from '../../api/call.ts';
import { t } from '../text.ts';

/** A session as the meeting sees it. */
export type Session = Answer<typeof getCouncilSessionContract>;
export type Item = Session['items'][number];

export const nameOf = ({ members }: Session, personId: string): string =>
  members.find(member => member.personId === personId)?.name ?? personId;

export const isPresent = ({ attendance }: Session, personId: string): boolean =>
  attendance.some(one => one.personId === personId && one.present);

/** An outcome in words. */
export const outcomeWords = (outcome: Item['outcome']): string =>
  outcome === null ? t('meeting.open') : t(outcome === 'propose' ? 'meeting.propose' : 'meeting.reject');

/** Members who take no part in the item, each with the reason. */
export const outOf = (session: Session, item: Item): readonly string[] => [
  ...item.excluded.map(personId => t('meeting.out-conflict', { name: nameOf(session, personId) })),
  ...item.away.map(({ personId, reason }) =>
    t('meeting.out-away', { name: nameOf(session, personId), reason }),
  ),
];
