import * as z from 'zod';
import { grantsOf } from '#shared/application/membership/grants-of.ts';
import type { World } from '#shared/application/ports.ts';
import { type Actor, anonymous } from '#shared/domain/access/actor.ts';
import { personIdSchema } from '#shared/kernel/id.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';

/** What the authoriser found out about the caller; API Gateway hands it on as strings. */
export const principalSchema = z.strictObject({
  id: personIdSchema,
  kind: z.enum(['person', 'token']),
  name: z.string().max(200),
  email: z.string().max(254),
  /** Comma-separated; of tokens only. */
  establishmentIds: z.string(),
  /** Of tokens only. */
  tokenId: z.string().optional(),
});
export type Principal = z.infer<typeof principalSchema>;

/** What the authoriser says of a caller without a good token. */
export const nobody = { kind: 'nobody' } as const;
/** What it says when it could not find out: the pipeline answers 503, which a gateway has no word for here. */
export const unavailable = { kind: 'unavailable' } as const;
const contextSchema = z.union([
  z.strictObject({ kind: z.literal('nobody') }),
  z.strictObject({ kind: z.literal('unavailable') }),
  principalSchema,
]);

/**
 * The caller as the authoriser left it in the event; undefined for nobody, and on routes that ask for no sign-in.
 * @throws UnavailableError when the authoriser could not find out
 */
export const principalOf = (context: unknown): Principal | undefined => {
  if (context === undefined || context === null) return undefined;
  const caller = contextSchema.parse(context);
  if (caller.kind === 'unavailable') throw new UnavailableError('the caller could not be looked up');
  return caller.kind === 'nobody' ? undefined : caller;
};

/** Thrown where a right turns on grants that were not read. */
export class GrantsUnreadError extends Error {
  override readonly name = 'GrantsUnreadError';
}

const actorWith = ({ id, kind, name, email, establishmentIds, tokenId }: Principal) => ({
  ...{ id, kind, name, tokenId },
  email: email === '' ? null : email,
  establishmentIds: kind === 'token' ? establishmentIds.split(',').filter(one => one !== '') : null,
});

/**
 * The actor by what the token says alone, for actions that no role is asked for: what owners do rests on the record, which is
 * read anew (docs/decisions/0032). Asked for its grants it throws: nobody is refused, or let in, for want of looking.
 */
export const ownActorOf = (principal: Principal | undefined): Actor =>
  principal === undefined
    ? anonymous
    : {
        ...actorWith(principal),
        get grants(): never {
          throw new GrantsUnreadError();
        },
      };

/**
 * The actor with the rights in force now, read from the store: a membership that was ended no longer counts. A token has none
 * of its owner's.
 */
export const actorOf = async (
  world: World,
  principal: Principal | undefined,
  now: number,
): Promise<Actor> => {
  if (principal === undefined) return anonymous;
  const grants = principal.kind === 'token' ? [] : await grantsOf(world, principal.id, now);
  return { ...actorWith(principal), grants };
};
