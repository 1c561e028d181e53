import {
  type AttributeValue,
  DeleteItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openCheckpoints } from '#shared/adapters/s3/checkpoints.ts';
import type { Checkpoints, World } from '#shared/application/ports.ts';
import { sealEntry } from '#shared/application/record/build-transaction.ts';
import { readFile } from '#shared/application/record/checkpoint-file.ts';
import { makeCheckpoint } from '#shared/application/record/make-checkpoint.ts';
import { auditEntrySchema } from '#shared/domain/record/audit.ts';
import type { TrailFault } from '#shared/domain/record/checkpoint.ts';
import { runTemporary } from '#test/infra/local/object-store/fixture.ts';
import { change } from '#test/infra/record/sample-history.ts';
import { monday } from '#test/support/asks.ts';
import { openLocalSigner } from '#test/support/local-signer.ts';
import { buildProgramme, buildRound, sampleProgrammeId, sampleRoundId } from '#test/support/round-builder.ts';
import { record, seed } from '#test/support/seed.ts';
import { openTestWorld, type TestWorld } from '#test/support/world.ts';

type Item = Record<string, AttributeValue>;

const round = `round/${sampleRoundId}`;
let store: Awaited<ReturnType<typeof runTemporary>>;
let signer: Awaited<ReturnType<typeof openLocalSigner>>;
let opened: TestWorld;
let world: World;
let checkpoints: Checkpoints;
let today = monday;
const tomorrow = (): number => {
  today += 86_400_000;
  return today;
};
const changeRound = (shards: number): Promise<void> =>
  change(world, 'round', sampleRoundId, body => ({ ...body, shards }));

beforeAll(async () => {
  [store, signer] = await Promise.all([runTemporary(), openLocalSigner()]);
  checkpoints = openCheckpoints(store.client, 'checkpoints');
  opened = await openTestWorld({ checkpoints, signer: signer.signer });
  world = opened.world;
  await seed(world, [
    record('programme', sampleProgrammeId, buildProgramme()),
    record('round', sampleRoundId, buildRound()),
  ]);
  for (const shards of [2, 3]) await changeRound(shards);
  await makeCheckpoint(world, { now: tomorrow() });
});
afterAll(async () => {
  await opened.close();
  await Promise.all([store.remove(), signer.close()]);
});

const shown = async () => readFile((await checkpoints.latest()) ?? '');

describe('a checkpoint', () => {
  test('holds the end of every history, and follows from the one before', async () => {
    const first = await shown();
    await changeRound(4);
    const made = await makeCheckpoint(world, { now: tomorrow() });
    const second = await shown();
    expect(second.heads.map(({ stream }) => stream)).toEqual([`programme/${sampleProgrammeId}`, round]);
    expect(second.checkpoint).toEqual({
      ...first.checkpoint,
      sequence: first.checkpoint.sequence + 1,
      at: new Date(today).toISOString(),
      previous: first.signedHash,
      entries: first.checkpoint.entries + 1,
      root: expect.any(String),
    });
    const { sequence, entries } = second.checkpoint;
    expect(made).toEqual({ type: 'made', sequence, streams: 2, entries });
    const { version, auditHash } = (await world.records.find('round', sampleRoundId)) ?? {};
    expect(second.heads[1]).toEqual({ stream: round, sequence: version, hash: auditHash });
  });

  test('is not made twice for one time, however often the job runs', async () => {
    const before = await checkpoints.latest();
    expect(await makeCheckpoint(world, { now: today })).toEqual({ type: 'standing' });
    expect(await checkpoints.latest()).toBe(before);
  });

  test('is written once: of two runs at the same moment one gives way', async () => {
    const now = tomorrow();
    const outcomes = await Promise.all([1, 2].map(() => makeCheckpoint(world, { now })));
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['made', 'standing']);
  });
});

/** All entries of the round, as they lie in the table. */
const entriesOfRound = async (): Promise<readonly Item[]> => {
  const ExpressionAttributeValues = { ':pk': { S: round } };
  const { Items = [] } = await opened.client.send(
    new QueryCommand({ TableName: 'audit', KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues }),
  );
  return Items;
};
const put = (Item: Item) => opened.client.send(new PutItemCommand({ TableName: 'audit', Item }));
const remove = ({ pk = { S: '' }, sk = { S: '' } }: Item) =>
  opened.client.send(new DeleteItemCommand({ TableName: 'audit', Key: { pk, sk } }));
const withEntry = (item: Item, to: (entry: ReturnType<typeof parse>) => object): Item => ({
  ...item,
  entry: { S: JSON.stringify(to(parse(item))) },
});
const parse = (item: Item) => auditEntrySchema.parse(JSON.parse(item.entry?.S ?? ''));

type Alteration = {
  readonly what: string;
  readonly kind: TrailFault['kind'];
  readonly of: 'first' | 'last';
  /** The entry that is named. */
  readonly names: 'first' | 'last';
  readonly how: (item: Item) => Promise<unknown>;
};

const alterations: readonly Alteration[] = [
  { what: 'the end of a history was cut off', kind: 'gone', of: 'last', names: 'last', how: remove },
  {
    what: 'an entry that was signed is another now, though it seals itself',
    kind: 'changed',
    of: 'last',
    names: 'last',
    how: item => put(withEntry(item, ({ hash: _, ...entry }) => sealEntry({ ...entry, actor: 'another' }))),
  },
  {
    what: 'an entry is not what its hash says',
    kind: 'hash',
    of: 'first',
    names: 'first',
    how: item => put(withEntry(item, entry => ({ ...entry, actor: 'another' }))),
  },
  {
    what: 'an entry is missing in the midst of a history',
    kind: 'gap',
    of: 'first',
    names: 'last',
    how: remove,
  },
];

describe('nothing is signed, and the entry is named, when', () => {
  test.each(alterations)('$what', async ({ kind, of, names, how }) => {
    const entries = await entriesOfRound();
    const at = { first: entries[0], last: entries.at(-1) };
    const [altered = {}, named = {}] = [at[of], at[names]];
    const before = await checkpoints.latest();
    await how(altered);
    expect(await makeCheckpoint(world, { now: tomorrow() })).toEqual({
      type: 'refused',
      faults: [{ stream: round, sequence: parse(named).sequence, kind }],
    });
    expect(await checkpoints.latest()).toBe(before);
    await put(altered);
    expect(await makeCheckpoint(world, { now: tomorrow() })).toMatchObject({ type: 'made' });
  });
});
