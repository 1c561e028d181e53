import type { createApiTokenContract } from '#shared/contracts/api-token/create-api-token.ts';
import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { ApiToken } from '#shared/domain/access/api-token.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { establishmentResource } from '../establishment/show-establishment.ts';

type Contract = typeof createApiTokenContract;

const longestMs = 366 * 86_400_000;

/**
 * Makes a token for a producer's own system: 32 random bytes, shown once; only its SHA-256 is kept. It acts for the named
 * establishments of its owner, for a year at most.
 */
export const createApiToken: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { label, expiresAt } = ask.input.body;
  const establishmentIds = [...new Set(ask.input.body.establishmentIds)];
  const establishments = await world.records.findMany('establishment', establishmentIds);
  const allowed = establishments.map(({ body }) => ask.allow(establishmentResource(body)));
  if (establishments.length < establishmentIds.length || allowed.some(({ ok: may }) => !may)) {
    ask.allow({});
    return fail('resource.not-found');
  }
  const expires = millis(expiresAt);
  if (expires <= ask.now || expires > ask.now + longestMs)
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/expiresAt', code: 'api-token.term' }],
    });
  const token = `tb_${Buffer.from(world.chance.bytes(32)).toString('base64url')}`;
  const body: ApiToken = {
    id: sha256(token),
    prefix: token.slice(0, 7),
    ownerId: ask.actor.id,
    ownerName: ask.actor.name,
    label,
    establishmentIds,
    createdAt: isoOf(ask.now),
    expiresAt,
    revokedAt: null,
  };
  return ok({
    changes: [{ kind: 'api-token', id: body.id, before: undefined, after: body, action: 'api-token.create' }],
    answer: sealed => ({ body, version: sealed.version('api-token', body.id) }),
    once: { token },
  });
};
