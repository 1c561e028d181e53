import type { Membership } from '#shared/domain/access/membership.ts';
import type { Change } from '../command.ts';
import type { Claim, Mark } from '../ports.ts';

/** Where a membership lies: below its person, so that one strongly consistent read gives all rights of a caller. */
export const membershipId = ({ personId, id }: Pick<Membership, 'personId' | 'id'>): string =>
  `${personId}/${id}`;

const place = ({ roundId, authority }: Membership): string =>
  roundId ?? `${authority.level}/${authority.locality}`;

/** A person holds a role once in one place. */
const roleClaim = (membership: Membership): Claim => ({
  scope: `role/${place(membership)}/${membership.role}`,
  value: membership.personId,
  holder: membership.id,
  refusal: { code: 'membership.held-already', pointer: '/body/role' },
});

/** A council has one chair. */
const chairClaims = (membership: Membership): readonly Claim[] =>
  membership.role === 'council-chair' && membership.roundId !== null
    ? [
        {
          scope: 'council-chair',
          value: membership.roundId,
          holder: membership.id,
          refusal: { code: 'membership.chair-taken', pointer: '/body/role' },
        },
      ]
    : [];

/** The change that appoints a person, and what it claims. */
export const appointment = (
  membership: Membership,
): { readonly change: Change; readonly claims: readonly Claim[]; readonly chair: readonly Claim[] } => ({
  change: {
    kind: 'membership',
    id: membershipId(membership),
    before: undefined,
    after: membership,
    action: 'membership.appoint',
  },
  claims: [roleClaim(membership), ...chairClaims(membership)],
  chair: chairClaims(membership),
});

/** What an ended membership gives back, so that the person, or another, may be appointed again. */
export const releases = (membership: Membership): readonly Mark[] =>
  [roleClaim(membership), ...chairClaims(membership)].map(({ scope, value, holder }) => ({
    type: 'release',
    scope,
    value,
    holder,
  }));
