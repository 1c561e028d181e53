import { createHash } from 'node:crypto';
import type { World } from '#shared/application/ports.ts';
import type { OutputFormat } from '#shared/domain/output/formats.ts';
import { type OutputKind, outputKindNames } from '#shared/domain/output/output-kinds.ts';
import { atDepth } from '../support/depth.ts';
import { openDrawn } from '../support/drawn.ts';
import { makeOutputs } from '../support/read-outputs.ts';
import type { Reader } from '../support/readers.ts';
import { openRenders } from './open-renders.ts';
import { type Paired, textsOf } from './open-worlds.ts';
import type { Secret } from './secret.ts';
import { type Seen, unhashed } from './seen.ts';

const renders = openRenders();

/** A paper whose time has not come is refused: the reason is all that is observed of it. */
const whyNot = (error: unknown): Uint8Array => Buffer.from(String(error));

/** PDF says most of itself. In deep runs each of the formats. */
const inEarnest = (formats: readonly OutputFormat[]) =>
  formats.includes('csv') ? formats : atDepth({ normal: formats.slice(0, 1), deep: formats });
const briefly = (formats: readonly OutputFormat[]) =>
  formats.includes('csv') ? (['csv'] as const) : formats.slice(0, 1);

/** Some kinds of papers and lists, others at each turn; at every fifth they are made in earnest. */
export const kindsAt = (turn: number): { readonly kinds: readonly OutputKind[]; readonly made: boolean } => {
  const made = turn % 5 === 0;
  const count = made ? 2 : 5;
  const from = turn * 5;
  const some = Array.from(
    { length: count },
    (_, index) => outputKindNames[(from + index) % outputKindNames.length],
  );
  return { made, kinds: atDepth({ normal: some.flatMap(kind => kind ?? []), deep: outputKindNames }) };
};

/** A history is listed with its hashes: there they are all alike, as they are taken out of what is answered. */
const withoutHashes = ({ records, ...world }: World): World => ({
  ...world,
  records: {
    ...records,
    auditStream: async (...given) =>
      JSON.parse(unhashed(JSON.stringify(await records.auditStream(...given)))),
  },
});

type Watch = {
  readonly paired: Pick<Paired, 'own' | 'values'>;
  readonly secret: Pick<Secret, 'now'>;
  readonly readers: readonly Reader[];
  readonly kinds: readonly OutputKind[];
  readonly made: boolean;
  /** Where a leak is planted. */
  readonly spoil?: (world: World) => World;
};

/** Papers and lists that the readers may have, by all of their bytes: what they say of themselves, when and in what order included. */
export const observeFiles = async (watch: Watch): Promise<Seen> => {
  const { paired, secret, readers, kinds, made, spoil = (world: World) => world } = watch;
  const seen = new Map<string, string>();
  // What is asked to be made draws the same ids in both, whatever was drawn before.
  const own = { ...paired.own, chance: openDrawn(5, 'files') };
  const world = withoutHashes(spoil({ ...own, render: made ? renders.made : renders.said }));
  const choice = { formatsOf: made ? inEarnest : briefly, failed: whyNot, kinds };
  for await (const { what, format, readers: group, bytes } of makeOutputs(
    ...([world, textsOf(paired.values), readers, secret.now, choice] as const),
  ))
    seen.set(
      `${what}.${format} ${group.map(({ name }) => name)}`,
      `${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`,
    );
  return seen;
};
