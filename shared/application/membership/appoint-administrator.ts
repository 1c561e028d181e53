import type { Authority } from '#shared/domain/authority/levels.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { appointment, membershipId, newMembership, ofAuthority } from './appointment.ts';

export type NewAdministrator = {
  readonly personId: string;
  readonly name: string;
  readonly position: string;
  readonly email: string | null;
  readonly authority: Authority;
};

/**
 * Makes a person administrator of an authority, as the operator of an installation orders it; every other right is then
 * given through the API. Ordered again it changes nothing.
 */
export const appointAdministrator: Command<
  NewAdministrator,
  { readonly membershipId: string; readonly appointed: boolean }
> = async (world, ask) => {
  const { authority, personId } = ask.input;
  const allowed = ask.allow(authority);
  if (!allowed.ok) return fail('access.denied');
  const held = (await world.records.children('membership', personId)).find(
    ({ body }) =>
      body.role === 'administrator' &&
      body.endedAt === null &&
      body.authority.level === authority.level &&
      body.authority.locality === authority.locality,
  );
  if (held !== undefined)
    return ok({ changes: [], answer: () => ({ body: { membershipId: held.id, appointed: false } }) });
  const membership = newMembership(world, ask, { ...ofAuthority, ...ask.input, role: 'administrator' });
  const { change, claims } = appointment(membership);
  return ok({
    changes: [change],
    claims,
    answer: () => ({ body: { membershipId: membershipId(membership), appointed: true } }),
  });
};
