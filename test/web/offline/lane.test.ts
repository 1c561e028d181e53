import { expect, test } from '@jest/globals';
import { openLane } from '#web/offline/sync/lane.ts';

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
};

test.each(Array.from({ length: 16 }, (_none, count) => count))(
  'who wakes a lane is served, also as it is about to rest: %i turns after its work',
  async count => {
    let passes = 0;
    let woken: Promise<void> | undefined;
    const lane = openLane(
      { alone: work => work(), later: () => () => undefined, fraction: () => 0 },
      async () => {
        passes += 1;
        woken ??= turns(count).then(() => lane.wake('now'));
        return null;
      },
    );

    lane.wake('now');
    await lane.idle();
    await woken;
    await lane.idle();

    expect(passes).toBe(2);
  },
);

test('work that breaks down is begun again after a pause', async () => {
  let passes = 0;
  const planned: (() => void)[] = [];
  const lane = openLane(
    {
      alone: work => work(),
      later: (_ms, work) => {
        planned.push(work);
        return () => undefined;
      },
      fraction: () => 0,
    },
    async () => {
      passes += 1;
      if (passes === 1) throw new Error('the device could not write');
      return null;
    },
  );

  lane.wake('now');
  await expect(lane.idle()).rejects.toThrow('the device could not write');
  for (const work of planned.splice(0)) work();
  await lane.idle();

  expect(passes).toBe(2);
});
