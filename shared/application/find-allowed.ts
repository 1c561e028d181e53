import type { Resource } from '#shared/domain/access/can.ts';
import type { EntityKind, EntityOf } from '#shared/domain/entities.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Ask, matches } from './ask.ts';
import type { Stored, World } from './ports.ts';

/**
 * A record that the caller may act on, at the version If-Match names where the route demands one. Absent and forbidden are
 * refused alike (`resource.not-found`), rights before versions.
 */
export const findAllowed = async <K extends EntityKind>(
  world: World,
  ask: Ask<unknown>,
  kind: K,
  id: string,
  resourceOf: (body: EntityOf<K>) => Resource,
): Promise<Result<Stored<K>>> => {
  const found = await world.records.find(kind, id);
  // Asked even of nothing, so that absent and forbidden take the same path.
  const allowed = ask.allow(found === undefined ? {} : resourceOf(found.body));
  if (found === undefined) return fail('resource.not-found');
  if (!allowed.ok) return allowed;
  const current = matches(ask, found);
  return current.ok ? ok(found) : current;
};
