import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '#shared/application/ports.ts';
import { markRoundStalled } from '#shared/application/round/mark-round-stalled.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { placeRounds } from '../../support/place-rounds.ts';
import { buildMembership, membershipIdOf, sampleTimeline } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const at = (instant: string) => ({ now: Date.parse(instant), execution: 'test' });
const closing = at(sampleTimeline.closesAt);

describe('stalling', () => {
  let store: TestWorld;
  let world: World;
  beforeAll(async () => {
    store = await openTestWorld();
    world = store.world;
  });
  afterAll(() => store.close());

  const { place, bodyOf } = placeRounds(() => world, 200);
  const fault = 'Error: {"errorType":"ValidationException","errorMessage":"table secrets"}';

  test('says where and why, without inner names, and tells the officials once', async () => {
    const official = buildMembership(800, 'official', { roundId: null });
    await seed(world, [record('membership', membershipIdOf(official), official)]);
    const roundId = await place({ state: 'screening', attempt: 1 });
    const { noted, effects } = noteEffects(world);
    const stall = () => markRoundStalled(noted, { roundId, step: 'ConvenePanel', reason: fault }, closing);

    await stall();
    await stall();

    expect((await bodyOf(roundId))?.stalled).toEqual({
      step: 'ConvenePanel',
      reason: 'ValidationException',
      since: sampleTimeline.closesAt,
    });
    expect(effects.filter(({ type }) => type === 'mail')).toMatchObject([
      { to: official.email, template: 'round-stalled' },
    ]);
  });

  test('a superseded attempt, or a round that is over, stalls nothing', async () => {
    const driven = await place({ state: 'screening', attempt: 2 });
    const over = await place({ state: 'cancelled' });

    await markRoundStalled(
      world,
      { roundId: driven, step: 'ConvenePanel', reason: fault },
      { now: closing.now, execution: `round-${driven}-1` },
    );
    await markRoundStalled(world, { roundId: over, step: 'ConvenePanel', reason: fault }, closing);

    expect((await bodyOf(driven))?.stalled).toBeNull();
    expect((await bodyOf(over))?.stalled).toBeNull();
  });

  test('a gate whose deadline was moved meanwhile is waited out by the next attempt', async () => {
    const roundId = await place({ state: 'screening', attempt: 1 });
    const { noted, effects } = noteEffects(world);
    const timeout = { roundId, step: 'AwaitScreening', reason: 'States.Timeout: ' };

    await markRoundStalled(noted, timeout, closing);

    expect(await bodyOf(roundId)).toMatchObject({ stalled: null, attempt: 2 });
    expect(effects).toEqual([{ type: 'start-workflow', roundId, attempt: 2 }]);

    await markRoundStalled(noted, timeout, at(sampleTimeline.screeningUntil));
    expect((await bodyOf(roundId))?.stalled).toMatchObject({ step: 'AwaitScreening' });
  });
});
