import type { revokeApiTokenContract } from '#shared/contracts/api-token/revoke-api-token.ts';
import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';

type Contract = typeof revokeApiTokenContract;

/** Ends a token at once; ending it again changes nothing. */
export const revokeApiToken: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findAllowed(world, ask, 'api-token', ask.input.params.tokenId, ({ ownerId }) => ({
    ownerIds: [ownerId],
  }));
  if (!found.ok) return found;
  const before = found.value;
  if (before.body.revokedAt !== null)
    return ok({ changes: [], answer: () => ({ body: before.body, version: before.version }) });
  const after = { ...before.body, revokedAt: isoOf(ask.now) };
  return ok({
    changes: [{ kind: 'api-token', id: before.id, before, after, action: 'api-token.revoke' }],
    answer: sealed => ({ body: after, version: sealed.version('api-token', before.id) }),
  });
};
