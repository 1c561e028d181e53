import type { ApiToken } from '#shared/domain/access/api-token.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { World } from '../ports.ts';

const form = /^tb_[A-Za-z0-9_-]{43}$/;

/** The token in force at `now` (ms) that these characters are; undefined for unknown, lapsed and revoked ones alike. */
export const findToken = async (
  world: Pick<World, 'records'>,
  token: string,
  now: number,
): Promise<ApiToken | undefined> => {
  if (!form.test(token)) return undefined;
  const found = await world.records.find('api-token', sha256(token));
  if (found === undefined || found.body.revokedAt !== null) return undefined;
  return now < millis(found.body.expiresAt) ? found.body : undefined;
};
