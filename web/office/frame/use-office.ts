import type { Actor } from '#shared/domain/access/actor.ts';
import { can, type Resource } from '#shared/domain/access/can.ts';
import type { Action } from '#shared/domain/access/permissions.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useMe } from '#web/session/use-me.ts';

type Me = NonNullable<ReturnType<typeof useMe>>;

const actorOf = ({ id, kind, name, email, memberships, establishmentIds }: Me): Actor => ({
  id,
  kind,
  name,
  email,
  grants: memberships.map(({ role, authority, roundId, groups }) => ({
    role,
    roundId,
    groups,
    ...authority,
  })),
  establishmentIds,
});

const authoritiesOf = ({ memberships }: Me): readonly Authority[] => [
  ...new Map(
    memberships
      .filter(({ roundId }) => roundId === null)
      .map(({ authority }) => [`${authority.level} ${authority.locality}`, authority]),
  ).values(),
];

/** What a right over a round is held against. */
export const roundPlace = (round: { readonly id: string; readonly authority: Authority }): Resource => ({
  ...round.authority,
  roundId: round.id,
});

/** The person's desk: the authorities they act for, and what they may do there; undefined until the server has said who they are. */
export const useOffice = () => {
  const me = useMe();
  if (me === undefined) return undefined;
  const actor = actorOf(me);
  const may = (action: Action, place: Resource): boolean => can(actor, action, place);
  const authorities = authoritiesOf(me);
  return {
    me,
    may,
    /** Authorities for which the person may do the action. */
    where: (action: Action): readonly Authority[] => authorities.filter(place => may(action, place)),
    /** Rounds that are the person's by a membership of the round itself. */
    roundIds: [
      ...new Set(me.memberships.flatMap(({ roundId }) => (roundId === null ? [] : [roundId]))),
    ].filter(roundId => may('round.progress', { roundId })),
  };
};
export type Office = NonNullable<ReturnType<typeof useOffice>>;
