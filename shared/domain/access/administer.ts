import type { Authority } from '../authority/levels.ts';
import { communeOf } from '../place/communes.ts';
import type { Actor } from './actor.ts';
import type { Resource } from './can.ts';
import type { Membership } from './membership.ts';

type Held = Pick<Membership, 'role' | 'authority' | 'roundId'>;

/** The province that looks after a role of a commune: that of officers, who help with the province's own rounds; null of any other. */
const provinceAbove = ({ role, authority }: Omit<Held, 'roundId'>): string | null =>
  role === 'commune-officer' && authority.level === 'XA'
    ? (communeOf(authority.locality)?.province ?? null)
    : null;

/** What a right over a membership is held against: its authority, and the province where that looks after the role. */
export const placeOfRole = (held: Held): Resource => {
  const above = held.roundId === null ? provinceAbove(held) : null;
  return { ...held.authority, ...(above === null ? {} : { alsoLocalities: [above] }) };
};

const isThere = (place: Authority, { level, locality }: Authority): boolean =>
  place.level === level && place.locality === locality;

/** Whether the actor is an administrator of the authority, or of the province that looks after the role there. */
export const administers = (actor: Actor, held: Omit<Held, 'roundId'>): boolean => {
  const above = provinceAbove(held);
  return actor.grants.some(
    grant =>
      grant.role === 'administrator' &&
      grant.roundId === null &&
      (isThere(grant, held.authority) ||
        (above !== null && isThere(grant, { level: 'TINH', locality: above }))),
  );
};
