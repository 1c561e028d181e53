import type { Membership } from '#shared/domain/access/membership.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { Ask } from '../ask.ts';
import type { Change } from '../command.ts';
import type { Claim, Mark, World } from '../ports.ts';

type Given = Omit<Membership, 'id' | 'appointedBy' | 'appointedAt' | 'endedAt'>;

/** A membership given now by the caller. */
export const newMembership = (
  { chance }: Pick<World, 'chance'>,
  { actor, now }: Pick<Ask<unknown>, 'actor' | 'now'>,
  given: Given,
): Membership => ({
  ...given,
  id: chance.id(now),
  appointedBy: actor.id,
  appointedAt: isoOf(now),
  endedAt: null,
});

/** What a role in an authority, unlike one in a round, leaves empty. */
export const ofAuthority = {
  roundId: null,
  groups: [],
  links: { taxCodes: [], phones: [], addresses: [] },
} satisfies Partial<Membership>;

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
