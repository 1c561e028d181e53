import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getMeContract } from '#shared/contracts/membership/get-me.ts';
import { placeOfAuthority } from '#shared/domain/authority/place-of-authority.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';

type Contract = typeof getMeContract;

/** Who the caller is and which rights are in force, with the rounds they lie in. A token has none beside its own. */
export const getMe: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { id, kind, name, email, establishmentIds } = ask.actor;
  const allowed = ask.allow({});
  if (!allowed.ok || (kind !== 'person' && kind !== 'token')) return fail('access.sign-in');
  const memberships =
    kind === 'token'
      ? []
      : (await world.records.children('membership', id)).filter(({ body }) => body.endedAt === null);
  const rounds = new Map(
    (
      await world.records.findMany(
        'round',
        memberships.flatMap(({ body }) => body.roundId ?? []),
      )
    ).map(({ body }) => [body.id, body]),
  );
  return ok({
    body: {
      id,
      kind,
      name,
      email,
      establishmentIds: establishmentIds === null ? null : [...establishmentIds],
      memberships: memberships.map(({ body }) => {
        const round = body.roundId === null ? undefined : rounds.get(body.roundId);
        return {
          ...body,
          placeName: placeOfAuthority(body.authority, dayOf(ask.now)),
          roundTitle: round?.title ?? null,
          roundState: round?.state ?? null,
          acknowledgedAt: body.acknowledgedAt ?? null,
        };
      }),
    },
  });
};
