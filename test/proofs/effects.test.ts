import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { World } from '#shared/application/ports.ts';
import { deliverEffect } from '#shared/application/record/deliver-effect.ts';
import { resendEffect } from '#shared/application/record/resend-effect.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { deliverWebhookCall } from '#shared/application/webhook/deliver-webhook-call.ts';
import { wakeEffects } from '#shared/application/webhook/wake-effects.ts';
import { effectSchema } from '#shared/domain/record/effect.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { askAs, official } from '#test/support/asks.ts';
import { memoryFiles } from '#test/support/memory-files.ts';
import { whileOpen } from '#test/support/submission-builder.ts';
import { atDepth } from './support/depth.ts';
import { withoutDrawn } from './support/drawn.ts';
import { type Contents, type Engine, openEngine, type Place } from './support/place.ts';
import { openProcess } from './support/process.ts';
import {
  effectIdOf,
  effectTypes,
  openOutside,
  PoisonError,
  seedDeliverable,
} from './support/requests/effects.ts';
import { proofSeed, sayProof } from './support/say-proof.ts';

const shuffles = atDepth({ normal: 8, deep: 100 });
/** One of each kind: two that bring the same papers would be told apart by which came first. */
const ofEach = 1;
const day = 86_400_000;

jest.setTimeout(600_000);

let engine: Engine;
let place: Place;
let before: Contents;
const files = memoryFiles();
beforeAll(async () => {
  engine = await openEngine();
  place = await engine.newPlace();
  await seedDeliverable(openProcess(place, files), ofEach);
  before = await place.contents();
});
afterAll(() => engine.close());

/** As the functions do that listen to the stream of records. */
const deliver = async (world: World, id: string): Promise<unknown> =>
  (await world.records.effect(id))?.payload.type === 'webhook-call'
    ? deliverWebhookCall(world, id, whileOpen)
    : deliverEffect(world, id, whileOpen);

const pendingIn = ({ records }: Contents): readonly string[] =>
  records
    .filter(({ kind, state }) => ['effect', 'webhook-call'].includes(kind?.S ?? '') && state?.S === 'pending')
    .map(({ body }) => effectSchema.parse(JSON.parse(body?.S ?? 'null')).id);

/** Delivers in this order, two at once, then whatever that brought about; what stands then, and what reached the outside. */
const deliverAll = async (order: readonly string[]) => {
  await place.restore(before);
  const { outside, webhooks, reached } = openOutside();
  const process = (): World => ({ ...openProcess(place, files), outside, webhooks });
  for (let next = 0; next < order.length; next += 2)
    await Promise.all(order.slice(next, next + 2).map(id => deliver(process(), id)));
  for (
    let left = pendingIn(await place.contents());
    left.length > 0;
    left = pendingIn(await place.contents())
  )
    for (const id of left) await deliver(process(), id);
  const contents = withoutDrawn(JSON.stringify(await place.contents()));
  return { hash: sha256(JSON.stringify([contents, [...new Set(reached)].sort()])), reached };
};

const ids = effectTypes.flatMap(type => Array.from({ length: ofEach }, (_, copy) => effectIdOf(type, copy)));

test('effects of every kind, each delivered one to five times in any order, end in the same state', async () => {
  const alone = await deliverAll(ids);
  const copies = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: ids.length, maxLength: ids.length });
  const orders = copies
    .map(counts => ids.flatMap((id, index) => Array.from({ length: counts[index] ?? 1 }, () => id)))
    .chain(events => fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }));
  let events = 0;
  for (const order of fc.sample(orders, { seed: proofSeed(), numRuns: shuffles })) {
    events += order.length;
    expect((await deliverAll(order)).hash).toBe(alone.hash);
  }

  sayProof('effects', {
    kinds: { value: effectTypes.length, least: 12 },
    shuffles: { value: shuffles, least: atDepth({ normal: 8, deep: 100 }) },
    deliveries: { value: events, least: atDepth({ normal: 200, deep: 3000 }) },
  });
});

test('the same harness finds an effect that was lost', async () => {
  const [lost = '', ...kept] = ids;
  const whole = await deliverAll(ids);
  const without = { ...before, records: before.records.filter(({ pk }) => !pk?.S?.endsWith(lost)) };
  const all = before;
  before = without;
  const fewer = await deliverAll(kept);
  before = all;

  expect(fewer.hash).not.toBe(whole.hash);
});

describe('an effect that nobody can deliver', () => {
  const poisoned = (): World => {
    const { outside, webhooks } = openOutside({ broken: true });
    const fail = () => Promise.reject(new PoisonError('this cannot be done'));
    const world = openProcess(place, files);
    return {
      ...{ ...world, outside, webhooks },
      files: { ...files, remove: fail },
      records: { ...world.records, list: fail, children: fail },
    };
  };
  const effect = (id: string) => openProcess(place, files).records.effect(id);
  const park = async (id: string): Promise<void> => {
    for (let time = 0; time < 12 && (await effect(id))?.state !== 'parked'; time += 1) {
      await deliver(poisoned(), id);
      await wakeEffects(openProcess(place, files), whileOpen + 10 * day);
    }
  };
  const resend = (id: string) =>
    runCommand(
      openProcess(place, files),
      resendEffect,
      askAs(official, 'effect.resend', {
        params: { effectId: id },
        query: {},
        body: { reason: 'Gửi lại (mẫu)' },
      }),
    );

  test.each(effectTypes)(
    'is parked with its reason, and sent again once however often that is asked: %s',
    async type => {
      await place.restore(before);
      const id = effectIdOf(type, 0);
      await park(id);
      expect(await effect(id)).toMatchObject({ state: 'parked', reason: 'PoisonError' });

      const asked = await Promise.all([resend(id), resend(id)]);
      expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
      const { outside, webhooks, reached } = openOutside();
      const sound = (): World => ({ ...openProcess(place, files), outside, webhooks });
      for (let time = 0; time < 3; time += 1) await deliver(sound(), id);

      expect(await effect(id)).toMatchObject({ state: 'delivered', reason: null });
      expect(reached.length).toBeLessThanOrEqual(1);
    },
  );
});
