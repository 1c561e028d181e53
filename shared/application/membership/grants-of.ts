import type { Grant } from '#shared/domain/access/actor.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { World } from '../ports.ts';

/** The rights of a person in force at a moment, read from the store: a membership that was ended no longer counts. */
export const grantsOf = async (world: World, personId: string, now: number): Promise<readonly Grant[]> =>
  (await world.records.children('membership', personId))
    .filter(({ body }) => body.endedAt === null || millis(body.endedAt) > now)
    .map(({ body: { role, authority, roundId, groups } }) => ({ role, ...authority, roundId, groups }));
