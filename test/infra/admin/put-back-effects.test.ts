import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findPending, putBack } from '#infra/admin/put-back-effects.ts';
import { commitEffects } from '#shared/application/message/write-effects.ts';
import { wakeEffects } from '#shared/application/webhook/wake-effects.ts';
import type { Effect } from '#shared/domain/record/effect.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { monday } from '../../support/asks.ts';
import { effectOf } from '../../support/note-effects.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const day = 86_400_000;
const before = isoOf(monday);

let store: TestWorld;
beforeEach(async () => {
  store = await openTestWorld();
});
afterEach(() => store.close());

const write = (...effects: readonly Effect[]) => commitEffects(store.world, { effects }, monday);
const stateOf = async (id: string) => (await store.world.records.effect(id))?.state;

/** Written so long before the moment; every third is a call to a system outside. */
const left = (number: number, ms = day): Effect => ({
  ...effectOf(
    number % 3 === 0
      ? { type: 'webhook-call', webhookId: 'mau', event: 'submission.submitted', at: before, data: {} }
      : { type: 'unschedule-round', roundId: 'mau' },
    number,
  ),
  createdAt: isoOf(monday - ms),
});

const pending = () => findPending(store.client, 'records', before);

test('effects that no stream brings any more go on their way again, each of them once', async () => {
  for (let first = 1; first <= 120; first += 60)
    await write(...Array.from({ length: 60 }, (_, index) => left(first + index)));
  await write({ ...left(200), state: 'delivered', settledAt: before }, left(201, 0));
  const found = await pending();
  expect(found).toHaveLength(120);

  await putBack(store.world, found, monday);
  expect(await stateOf('effect-1')).toBe('waiting');
  while ((await wakeEffects(store.world, monday + 1000)).woken > 0);

  expect(await Promise.all([1, 3, 120].map(number => stateOf(`effect-${number}`)))).toEqual([
    'pending',
    'pending',
    'pending',
  ]);
  // What was written since is the stream's; what is delivered, nobody's.
  expect(await stateOf('effect-200')).toBe('delivered');
  expect(await stateOf('effect-201')).toBe('pending');
});

test('what is delivered between finding and putting back stays delivered', async () => {
  await write(left(1));
  const found = await pending();
  const [effect] = found;
  if (effect === undefined) throw new Error('nothing is pending');
  await commitEffects(
    store.world,
    {
      marks: [
        {
          ...{
            type: 'effect-state',
            effect: { ...effect, state: 'delivered', attempts: 1, settledAt: before },
          },
          ...{ expectedState: 'pending', expectedAttempts: 0 },
        },
      ],
    },
    monday,
  );

  await putBack(store.world, found, monday);

  expect(await stateOf(effect.id)).toBe('delivered');
});
