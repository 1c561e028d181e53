import { createHash } from 'node:crypto';
import type { World } from '#shared/application/ports.ts';
import { makeOutputs } from '../support/read-outputs.ts';
import type { Reader } from '../support/readers.ts';
import { values } from './secrets.ts';

const pool = Object.fromEntries(
  Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
);

/** A paper whose time has not come is refused: the reason is all that is observed of it. */
const whyNot = (error: unknown): Uint8Array => Buffer.from(String(error));

/** Every paper and list that the readers may have, by all of its bytes: what it says of itself, when and in what order included. */
export const observeFiles = async (
  world: World,
  readers: readonly Reader[],
  now: number,
): Promise<ReadonlyMap<string, string>> => {
  const seen = new Map<string, string>();
  for await (const { what, format, readers: group, bytes } of makeOutputs(world, pool, readers, now, whyNot))
    seen.set(
      `${what}.${format} ${group.map(({ name }) => name)}`,
      `${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`,
    );
  return seen;
};
