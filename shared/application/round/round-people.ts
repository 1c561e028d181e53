import { isOfOffice, mixesSides } from '#shared/domain/access/appoint.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import type { Role } from '#shared/domain/access/roles.ts';
import { heirOf } from '#shared/domain/authority/stands-for.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { NoticeName } from '#shared/domain/message/notices.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { sortVietnamese } from '#shared/domain/wording/vietnamese-order.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { NewEffect } from '../command.ts';
import { aboutRound, contactOf, notify } from '../message/notify.ts';
import type { Stored, World } from '../ports.ts';

type Params = Readonly<Record<string, string | number>>;

const inForce = (people: readonly Stored<'membership'>[]): readonly Membership[] =>
  sortVietnamese(
    people.flatMap(({ body }) => (body.endedAt === null ? [body] : [])),
    ({ role }) => role,
    ({ name }) => name,
    ({ id }) => id,
  );

/** Memberships of a round in force, by role and name. */
export const membersOfRound = async (world: World, roundId: string): Promise<readonly Membership[]> =>
  inForce(await world.records.roll('people-of-round', { roundId }));

const holdersOf =
  (isMeant: (role: Role) => boolean) =>
  async (world: World, { level, locality }: Round['authority']): Promise<readonly Membership[]> =>
    inForce(await world.records.roll('people-of-authority', { level, locality })).filter(({ role }) =>
      isMeant(role),
    );

/** The officials of an authority, now. */
export const officialsOf = holdersOf(role => role === 'official');
/** Those who sign its decisions, now. */
export const signersOf = holdersOf(role => role === 'authority-signer');

const officeAt = holdersOf(isOfOffice);

/** Those who work in the office of an authority, or of the one that stands in its place, now. */
export const officeOf = async (
  world: World,
  authority: Round['authority'],
): Promise<readonly Membership[]> => {
  const own = await officeAt(world, authority);
  const heir = heirOf(authority);
  return heir === undefined ? own : [...own, ...(await officeAt(world, heir))];
};

/**
 * Those of a round's people who may be appointed to the next: who works in the office of its authority since then takes in or
 * inspects dossiers and scores none.
 */
export const mayBeCloned = (
  members: readonly Membership[],
  office: readonly Membership[],
  round: Pick<Round, 'id' | 'authority'>,
): readonly Membership[] =>
  members.filter(
    ({ role, personId }) =>
      !mixesSides(
        role,
        round,
        office.filter(membership => membership.personId === personId),
      ),
  );

/** One mail to each distinct address; people without one are told by their office. */
export const tellPeople = (
  people: readonly Pick<Membership, 'email'>[],
  round: Pick<Round, 'id' | 'authority'>,
  notice: NoticeName,
  params: Params,
): readonly NewEffect[] => notify(notice, people.map(contactOf), aboutRound(round), params);

/** What every mail about a round says of it. */
export const roundParams = (round: Round): Params => ({
  title: round.title,
  standingBody: round.standingBody,
  opens: formatInstant(millis(round.timeline.opensAt)),
  closes: formatInstant(millis(round.timeline.closesAt)),
});
