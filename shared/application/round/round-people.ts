import { mixesSides } from '#shared/domain/access/appoint.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { NoticeName } from '#shared/domain/message/notices.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { NewEffect } from '../command.ts';
import { listAll } from '../list-all.ts';
import { aboutRound, contactOf, notify } from '../message/notify.ts';
import type { World } from '../ports.ts';

type Params = Readonly<Record<string, string | number>>;

/** Memberships of a round in force, each read again from the store itself; ordered by role and name. */
export const membersOfRound = async (world: World, roundId: string): Promise<readonly Membership[]> => {
  const listed = await listAll(world, 'memberships-of-round', { roundId });
  const current = await world.records.findMany(
    'membership',
    listed.map(({ id }) => id),
  );
  return current.flatMap(({ body }) => (body.endedAt === null ? [body] : []));
};

const holdersOf =
  (role: 'official' | 'authority-signer') =>
  async (world: World, { level, locality }: Round['authority']): Promise<readonly Membership[]> => {
    const listed = await listAll(world, 'memberships-of-authority', { level, locality });
    return listed.flatMap(({ body }) => (body.role === role && body.endedAt === null ? [body] : []));
  };

/** The officials of an authority, now. */
export const officialsOf = holdersOf('official');
/** Those who sign its decisions, now. */
export const signersOf = holdersOf('authority-signer');

/**
 * Those of a round's people who may be appointed to the next: who became an official of its authority since then takes in
 * dossiers and scores none.
 */
export const mayBeCloned = (
  members: readonly Membership[],
  officials: readonly Membership[],
  round: Pick<Round, 'id' | 'authority'>,
): readonly Membership[] =>
  members.filter(
    ({ role, personId }) =>
      !mixesSides(
        role,
        round,
        officials.filter(official => official.personId === personId),
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
