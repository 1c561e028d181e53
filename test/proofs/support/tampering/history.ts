import { pace } from '#shared/adapters/aws/pace.ts';
import { openRecordStore } from '#shared/adapters/dynamodb/record-store.ts';
import type { Checkpoints, World } from '#shared/application/ports.ts';
import type { Signer } from '#shared/application/public-ports.ts';
import { readFile } from '#shared/application/record/checkpoint-file.ts';
import { makeCheckpoint } from '#shared/application/record/make-checkpoint.ts';
import type { Head } from '#shared/domain/record/checkpoint.ts';
import { change } from '#test/infra/record/sample-history.ts';
import { monday } from '#test/support/asks.ts';
import { buildEstablishment } from '#test/support/establishment-builder.ts';
import { buildProduct } from '#test/support/product-builder.ts';
import { buildProgramme, buildRound, sampleProgrammeId, sampleRoundId } from '#test/support/round-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import { openDrawn } from '../drawn.ts';
import type { Contents, Item, Place } from '../place.ts';
import { streamOf } from './copy.ts';
import type { Random } from './random.ts';

/** What happened, as the store holds it, with what was signed of it meanwhile. */
export type History = {
  readonly contents: Contents;
  readonly checkpoints: ReadonlyMap<number, string>;
  /** What each checkpoint signed, in its order. */
  readonly signed: readonly (readonly Head[])[];
  /** Each record as it stood at each of its versions: what a hand that sets it back can put there. */
  readonly versions: ReadonlyMap<string, readonly Item[]>;
  /** Signs what stands in the store now. */
  readonly signAgain: () => ReturnType<typeof makeCheckpoint>;
};

const day = 86_400_000;
const changes = 14;

const memoryCheckpoints = (texts: Map<number, string>): Checkpoints => ({
  latest: async () => texts.get(texts.size),
  write: async (sequence, text) => {
    if (texts.has(sequence)) return 'taken';
    texts.set(sequence, text);
    return 'written';
  },
});

type Told = Pick<World, 'records' | 'chance' | 'pause' | 'checkpoints' | 'signer'>;

const makeChange = async (world: World, random: Random, turn: number): Promise<void> => {
  const number = random.between(1, 3);
  const name = `Tên mẫu ${turn}`;
  const acts = [
    () => change(world, 'programme', sampleProgrammeId, body => ({ ...body, name })),
    () => change(world, 'round', sampleRoundId, body => ({ ...body, shards: 1 + (turn % 16) })),
    () => change(world, 'establishment', sampleId(3000 + number), body => ({ ...body, name })),
    () => change(world, 'product', sampleId(4000 + number), body => ({ ...body, name })),
  ];
  await random.oneOf(acts)();
};

/** A random history of eight records, made by the commit that use cases end in, signed at three moments and grown after. */
export const makeHistory = async (
  place: Place,
  signer: Signer,
  random: Random,
  number: number,
): Promise<History> => {
  await place.restore({ records: [], audit: [] });
  const client = place.newClient();
  const texts = new Map<number, string>();
  const told: Told = {
    records: openRecordStore({ client, tables: place.tables, pace: { ...pace, random: () => 0.5 } }),
    chance: openDrawn(number, `history ${number}`),
    pause: pace.pause,
    checkpoints: memoryCheckpoints(texts),
    signer,
  };
  // Nothing else of the world is touched by these changes.
  const world = told as World;
  const versions = new Map<string, readonly Item[]>();
  const noteVersions = async (): Promise<void> => {
    for (const item of (await place.contents()).records) {
      const known = versions.get(streamOf(item)) ?? [];
      if (item.version?.N === String(known.length + 1)) versions.set(streamOf(item), [...known, item]);
    }
  };
  await seed(world, [
    record('programme', sampleProgrammeId, buildProgramme()),
    record('round', sampleRoundId, buildRound()),
    ...[1, 2, 3].flatMap(index => [
      record('establishment', sampleId(3000 + index), buildEstablishment(index)),
      record('product', sampleId(4000 + index), buildProduct(index)),
    ]),
  ]);
  await noteVersions();
  const moments = [3, 7, 11];
  for (let turn = 1; turn <= changes; turn += 1) {
    await makeChange(world, random, turn);
    await noteVersions();
    if (moments.includes(turn)) await makeCheckpoint(told, { now: monday + turn * day });
  }
  const contents = await place.contents();
  client.destroy();
  return {
    contents,
    checkpoints: new Map(texts),
    signed: [...texts.values()].map(text => readFile(text).heads),
    versions,
    signAgain: async () => {
      const again = place.newClient();
      const records = openRecordStore({
        client: again,
        tables: place.tables,
        pace: { ...pace, random: () => 0.5 },
      });
      try {
        return await makeCheckpoint({ ...told, records }, { now: monday + 30 * day });
      } finally {
        again.destroy();
      }
    },
  };
};
