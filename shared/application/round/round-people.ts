import { mixesSides } from '#shared/domain/access/appoint.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { NewEffect } from '../command.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';

type Mailable = Pick<Membership, 'email'>;
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

/** The officials of an authority, now. */
export const officialsOf = async (
  world: World,
  { level, locality }: Round['authority'],
): Promise<readonly Membership[]> => {
  const listed = await listAll(world, 'memberships-of-authority', { level, locality });
  return listed.flatMap(({ body }) => (body.role === 'official' && body.endedAt === null ? [body] : []));
};

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
export const mailsTo = (
  people: readonly Mailable[],
  round: Pick<Round, 'id' | 'authority'>,
  template: string,
  params: Params,
): readonly NewEffect[] =>
  [...new Set(people.flatMap(({ email }) => (email === null ? [] : [email])))].map(to => ({
    payload: { type: 'mail' as const, to, template, params },
    authority: round.authority,
    roundId: round.id,
  }));

/** What every mail about a round says of it. */
export const roundParams = (round: Round): Params => ({
  title: round.title,
  standingBody: round.standingBody,
  opens: formatInstant(millis(round.timeline.opensAt)),
  closes: formatInstant(millis(round.timeline.closesAt)),
});
