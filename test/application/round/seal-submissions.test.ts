import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '#shared/application/ports.ts';
import { openRegistration } from '#shared/application/round/open-registration.ts';
import { readPosition } from '#shared/application/round/read-position.ts';
import { sealSubmissions } from '#shared/application/round/seal-submissions.ts';
import { requestsDoneAt } from '#shared/domain/round/deadlines.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { placeRounds } from '../../support/place-rounds.ts';
import { sampleTimeline } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { buildSubmission } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const at = (instant: string) => ({ now: Date.parse(instant), execution: 'test' });
const opening = at(sampleTimeline.opensAt);
const until = requestsDoneAt(sampleTimeline.closesAt);
const closing = at(until);

describe('sealing', () => {
  let store: TestWorld;
  let world: World;
  const buildSealable = (id: string, roundId: string, state: 'submitted' | 'withdrawn') =>
    buildSubmission(1, { id, roundId, state });
  beforeAll(async () => {
    store = await openTestWorld();
    world = store.world;
  });
  afterAll(() => store.close());

  const { nextId, place, bodyOf } = placeRounds(() => world, 200);
  const enter = async (roundId: string, submissions: ReturnType<typeof buildSealable>[], shard: number) => {
    for (let start = 0; start < submissions.length; start += 30) {
      const some = submissions.slice(start, start + 30);
      await seed(
        world,
        some.map(body => record('submission', body.id, body)),
        {
          marks: some.map(({ id }) => ({ type: 'enter' as const, roundId, shard, submissionId: id })),
        },
      );
    }
  };

  test('fixes what was filed and not withdrawn, from all shards, in batches of fifty, the same each time', async () => {
    const roundId = await place({ state: 'open', shards: 2 });
    const filed = Array.from({ length: 60 }, () => buildSealable(nextId(), roundId, 'submitted'));
    await enter(roundId, filed.slice(0, 30), 0);
    await enter(roundId, filed.slice(30), 1);
    await enter(roundId, [buildSealable(nextId(), roundId, 'withdrawn')], 1);

    const first = await sealSubmissions(world, { roundId }, closing);
    const sealed = (await bodyOf(roundId))?.sealed;
    const second = await sealSubmissions(world, { roundId }, at('2026-04-11T00:00:00.000Z'));

    expect(first).toEqual({ sealed: true, until, batches: [0, 1] });
    expect(second).toEqual(first);
    expect(await readPosition(world, { roundId }, closing)).toEqual({
      ...{ position: 'screen', until: null, batches: [0, 1] },
    });
    expect(sealed).toMatchObject({ entries: 60, batches: 2 });
    expect(await bodyOf(roundId)).toMatchObject({
      state: 'closed',
      closedAt: sampleTimeline.closesAt,
      sealed,
    });
    const batches = await world.records.children('sealed-batch', roundId);
    const ids = batches.flatMap(({ body }) => body.entries.map(({ submissionId }) => submissionId));
    expect(ids).toEqual(filed.map(({ id }) => id).sort());
  });

  test('the intake of every shard is closed: nothing enters any more', async () => {
    const roundId = await place({ state: 'announced', shards: 2 });
    await openRegistration(world, { roundId }, opening);
    const enters = (shard: number) =>
      world.records.commit({
        operation: nextId(),
        at: closing.now,
        records: [],
        audit: [],
        effects: [],
        claims: [],
        checks: [{ type: 'intake-open', roundId, shard, refusal: 'submission.closed' }],
        marks: [{ type: 'enter', roundId, shard, submissionId: nextId() }],
        idempotency: undefined,
      });

    expect(await enters(1)).toEqual({ type: 'committed' });
    await sealSubmissions(world, { roundId }, closing);
    expect(await enters(0)).toEqual({ type: 'refused', code: 'submission.closed' });
    expect(await enters(1)).toEqual({ type: 'refused', code: 'submission.closed' });
  });

  test('taken up after a crash it keeps the batches that stand and adds the rest', async () => {
    const roundId = await place({ state: 'open' });
    const filed = Array.from({ length: 3 }, () => buildSealable(nextId(), roundId, 'submitted'));
    await enter(roundId, filed, 0);
    const [standing] = filed;
    const batch = {
      roundId,
      batch: 0,
      entries: [{ submissionId: standing?.id ?? '', version: 1, hash: 'as sealed before' }],
    };
    await seed(world, [record('sealed-batch', `${roundId}/0`, batch)]);

    expect(await sealSubmissions(world, { roundId }, closing)).toMatchObject({ batches: [0, 1] });
    expect((await bodyOf(roundId))?.sealed).toMatchObject({ entries: 3 });
    expect((await world.records.find('sealed-batch', `${roundId}/0`))?.body).toEqual(batch);
  });

  test('a round without entries is sealed empty', async () => {
    const roundId = await place({ state: 'open' });

    expect(await sealSubmissions(world, { roundId }, closing)).toEqual({ sealed: true, until, batches: [] });
    expect((await bodyOf(roundId))?.sealed).toMatchObject({ entries: 0, batches: 0 });
  });

  test('a request that arrived in time may run for its 29 seconds: before that nothing is closed or sealed', async () => {
    const roundId = await place({ state: 'open' });
    const early = at(isoOf(closing.now - 1));

    expect(await sealSubmissions(world, { roundId }, early)).toEqual({ sealed: false, until, batches: [] });
    expect(await bodyOf(roundId)).toMatchObject({ state: 'open', sealed: null });
  });

  test('a closing that was moved while it was waited for is waited for anew', async () => {
    const closesAt = '2026-04-20T10:00:00.000Z';
    const roundId = await place({ state: 'open', timeline: { ...sampleTimeline, closesAt } });

    expect(await sealSubmissions(world, { roundId }, closing)).toMatchObject({
      ...{ sealed: false, until: '2026-04-20T10:00:35.000Z' },
    });
    expect(await sealSubmissions(world, { roundId }, at(requestsDoneAt(closesAt)))).toMatchObject({
      sealed: true,
    });
  });
});
