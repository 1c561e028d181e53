import { randomBytes, randomInt } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import type { Chance } from '#shared/application/ports.ts';

/** Ids that sort by time, and random bytes, from the system's generator. */
export const openChance = (): Chance => {
  const next = monotonicFactory(() => randomInt(0, 2 ** 32) / 2 ** 32);
  return { id: now => next(now), bytes: count => new Uint8Array(randomBytes(count)) };
};

/** A number in [0, 1) for jitter. */
export const jitter = (): number => randomInt(0, 2 ** 32) / 2 ** 32;
