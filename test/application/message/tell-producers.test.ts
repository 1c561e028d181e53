import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Outside } from '#shared/application/ports.ts';
import { deliverEffect } from '#shared/application/record/deliver-effect.ts';
import { listMessages } from '#shared/application/record/list-messages.ts';
import { cancelRound } from '#shared/application/round/cancel-round.ts';
import { extendDeadline } from '#shared/application/round/extend-deadline.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import { askAs, official } from '../../support/asks.ts';
import { buildEstablishment, establishmentFields } from '../../support/establishment-builder.ts';
import { buildRound, sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { buildDraft, buildSubmission, whileOpen } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

let store: TestWorld;
let ids: string[];
let payloads: EffectPayload[];

beforeEach(async () => {
  store = await openTestWorld({ outside: {} as unknown as Outside });
  ids = [];
  payloads = [];
  const { representative } = establishmentFields(2);
  await seed(store.world, [
    record('round', sampleRoundId, buildRound({ state: 'open' })),
    ...[
      buildEstablishment(1),
      buildEstablishment(2, { representative: { ...representative, notifyBy: ['text-message'] } }),
      buildEstablishment(3),
    ].map(establishment => record('establishment', establishment.id, establishment)),
    ...[buildSubmission(1), buildSubmission(2), buildDraft(3)].map(submission =>
      record('submission', submission.id, submission),
    ),
  ]);
});
afterEach(() => store.close());

/** The same world, with the effects that are written in it noted. */
const noting = () => ({
  ...store.world,
  records: {
    ...store.world.records,
    commit: async (transaction: Parameters<typeof store.world.records.commit>[0]) => {
      ids.push(...transaction.effects.map(({ id }) => id));
      payloads.push(...transaction.effects.map(({ payload }) => payload));
      return store.world.records.commit(transaction);
    },
  },
});

const written = () =>
  payloads
    .flatMap(payload => ('template' in payload ? [`${payload.template} ${payload.type} ${payload.to}`] : []))
    .sort();

const input = <Body>(body: Body) => ({ params: { roundId: sampleRoundId }, query: {}, body });

const cancel = () =>
  runCommand(
    noting(),
    cancelRound,
    askAs(official, 'round.manage', input({ reason: 'Mưa lũ (mẫu)' }), { now: whileOpen, ifVersion: 1 }),
  );

const deliverCall = async () => {
  const call = ids[payloads.findIndex(({ type }) => type === 'tell-producers')] ?? '';
  return deliverEffect(noting(), call, whileOpen);
};

test('a cancelled round is told to every producer with a dossier, by the ways that each asked for', async () => {
  await cancel();
  await deliverCall();
  expect(written()).toEqual([
    'round-cancelled-producers mail co-so-1@mau.example',
    'round-cancelled-producers mail co-so-2@mau.example',
    'round-cancelled-producers mail co-so-3@mau.example',
    'round-cancelled-producers text-message +84912000002',
  ]);
});

test('written out again, each message is there once', async () => {
  await cancel();
  const call = ids[payloads.findIndex(({ type }) => type === 'tell-producers')] ?? '';
  const effect = await store.world.records.effect(call);
  await deliverCall();
  const first = [...new Set(ids)];
  // The delivery is repeated as after a crash before its note.
  if (effect === undefined) throw new Error('no call');
  const crashed = { ...noting(), records: { ...noting().records, effect: async () => effect } };
  await deliverEffect(crashed, call, whileOpen + 60_000);
  expect([...new Set(ids)]).toEqual(first);
});

test('who has a draft alone is told where officials do not read of it', async () => {
  await cancel();
  await deliverCall();
  const listed = await listMessages(
    store.world,
    askAs(official, 'message.read', {
      params: { roundId: sampleRoundId },
      query: { limit: 25 },
      body: undefined,
    }),
  );
  const items = listed.ok ? listed.value.body.items : [];
  expect(items.map(({ to }) => to).sort()).toEqual(['+84••••••002', 'c•••@mau.example', 'c•••@mau.example']);
});

test('producers are told of a moved closing and not of a moved step of the jury', async () => {
  const extend = (deadlines: Readonly<Record<string, string>>, ifVersion: number) =>
    runCommand(
      noting(),
      extendDeadline,
      askAs(official, 'round.manage', input({ deadlines, reason: 'Mưa lũ (mẫu)' }), {
        now: whileOpen,
        ifVersion,
      }),
    );
  const { scoringUntil, closesAt } = buildRound().timeline;
  const later = (instant: string) => new Date(Date.parse(instant) + 86_400_000).toISOString();
  const jury = await extend({ scoringUntil: later(scoringUntil) }, 1);
  expect([jury.ok, payloads.some(({ type }) => type === 'tell-producers')]).toEqual([true, false]);

  await extend({ closesAt: later(closesAt) }, 2);
  await deliverCall();
  expect(written()).toHaveLength(4);
  expect(JSON.stringify(payloads)).toContain('hết hạn nhận hồ sơ: ');
});

test('systems outside are told too: the authority’s once, each establishment’s of itself alone', async () => {
  await cancel();
  await deliverCall();
  const events = payloads.flatMap((payload, index) =>
    payload.type === 'webhook-event' ? [{ id: ids[index] ?? '', ...payload }] : [],
  );
  const whose = [null, ...[1, 2, 3].map(number => buildEstablishment(number).id)];
  expect(events.map(({ establishmentId }) => establishmentId)).toEqual(expect.arrayContaining(whose));
  expect(events).toHaveLength(whose.length);
  for (const { event, data } of events)
    expect([event, data]).toEqual(['round.cancelled', { roundId: sampleRoundId }]);

  // Who has but a draft is nothing that the authority's systems, or its list of effects, tell.
  const stored = await Promise.all(events.map(({ id }) => store.world.records.effect(id)));
  const ofAuthority = stored.filter(effect => effect?.authority !== null || effect.roundId !== null);
  expect(ofAuthority.map(effect => effect?.payload)).toMatchObject([{ establishmentId: null }]);
});
