import { createHash } from 'node:crypto';
import type { World } from '#shared/application/ports.ts';
import type { OutputFormat } from '#shared/domain/output/formats.ts';
import type { OutputKind } from '#shared/domain/output/output-kinds.ts';
import { atDepth } from '../support/depth.ts';
import { makeOutputs } from '../support/read-outputs.ts';
import type { Reader } from '../support/readers.ts';
import { values } from './secrets.ts';

const pool = Object.fromEntries(
  Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
);

/** A paper whose time has not come is refused: the reason is all that is observed of it. */
const whyNot = (error: unknown): Uint8Array => Buffer.from(String(error));

/** Papers as PDF, which says most of itself; lists in each of their formats. */
const formatsOf = (formats: readonly OutputFormat[]) =>
  formats.includes('csv') ? formats : atDepth({ normal: formats.slice(0, 1), deep: formats });

/** Papers and lists that the readers may have, by all of their bytes: what they say of themselves, when and in what order included. */
export const observeFiles = async (
  world: World,
  readers: readonly Reader[],
  now: number,
  kinds?: readonly OutputKind[],
): Promise<ReadonlyMap<string, string>> => {
  const seen = new Map<string, string>();
  const choice = { formatsOf, failed: whyNot, ...(kinds && { kinds }) };
  for await (const { what, format, readers: group, bytes } of makeOutputs(world, pool, readers, now, choice))
    seen.set(
      `${what}.${format} ${group.map(({ name }) => name)}`,
      `${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`,
    );
  return seen;
};
