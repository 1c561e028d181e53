import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '#shared/application/ports.ts';
import { announceRound } from '#shared/application/round/announce-round.ts';
import { cancelRound } from '#shared/application/round/cancel-round.ts';
import { extendDeadline } from '#shared/application/round/extend-deadline.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { announceRoundContract } from '#shared/contracts/round/announce-round.ts';
import { askAs, monday, official } from '../../support/asks.ts';
import { noteEffects } from '../../support/note-effects.ts';
import {
  buildMembers,
  buildProgramme,
  buildRound,
  membershipIdOf,
  sampleProgrammeId,
  sampleTimeline,
} from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const roundOf = (number: number) => sampleId(100 + number);

describe('announcing, extending and cancelling', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seed(store.world, [record('programme', sampleProgrammeId, buildProgramme())]);
  });
  afterAll(() => store.close());

  const prepare = async (
    number: number,
    overrides: Parameters<typeof buildRound>[0] = {},
    people = buildMembers(),
  ) => {
    const id = roundOf(number);
    const members = people.map((member, index) => ({
      ...member,
      id: sampleId(number * 1000 + index),
      roundId: id,
    }));
    await seed(store.world, [
      record('round', id, buildRound({ ...overrides, id })),
      ...members.map(member => record('membership', membershipIdOf(member), member)),
    ]);
    return id;
  };
  const announce = (world: World, roundId: string, now = monday) =>
    runCommand(
      world,
      announceRound,
      askAs(official, 'round.manage', { params: { roundId }, query: {}, body: undefined }, { now }),
    );

  test('a whole round is announced: its opening is scheduled and each of its people told once', async () => {
    const roundId = await prepare(1);
    const { noted, effects } = noteEffects(store.world);

    const announced = await announce(noted, roundId);

    expect(announced).toMatchObject({ ok: true, value: { version: 2, body: { state: 'announced' } } });
    expect(effects.filter(({ type }) => type === 'schedule-round')).toEqual([
      { type: 'schedule-round', roundId, at: sampleTimeline.opensAt },
    ]);
    expect(effects.filter(({ type }) => type === 'mail')).toHaveLength(buildMembers().length);
  });

  test('a jury is counted as it was appointed, however far the lists lag behind', async () => {
    const roundId = await prepare(9);
    const lagging: World = {
      ...store.world,
      records: { ...store.world.records, list: async () => ({ items: [], cursor: undefined }) },
    };

    expect(await announce(lagging, roundId)).toMatchObject({ ok: true });
  });

  test('what is wrong comes whole, with pointers into the round, and nothing is written', async () => {
    const roundId = await prepare(2, { plan: null, rules: { tieBreak: ['COUNCIL_VOTE', 'C1'] } }, []);

    const refused = await announce(store.world, roundId);

    expect(refused).toMatchObject({ ok: false, refusal: { code: 'round.not-ready' } });
    const codes = refused.ok ? [] : (refused.refusal.pointers ?? []).map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'round.plan-missing',
        'round.vote-not-last',
        'round.jury-size',
        'round.council-chair',
      ]),
    );
    expect((await store.world.records.find('round', roundId))?.version).toBe(1);
  });

  test('a round sooner than the usual period is announced with a warning in both languages', async () => {
    const programmeId = sampleId(99);
    const earlier = buildRound({ id: roundOf(30), programmeId, year: 2025, state: 'finished' });
    await seed(store.world, [
      record('programme', programmeId, buildProgramme({ id: programmeId })),
      record('round', earlier.id, earlier),
    ]);
    const roundId = await prepare(3, { programmeId });

    const announced = await announce(store.world, roundId);

    const shown = announceRoundContract.answer.parse(announced.ok ? announced.value.body : {});
    const warning = shown.warnings.find(({ code }) => code === 'round.period-short');
    expect(warning?.vi).toMatch(/2025.*2 năm/);
    expect(warning?.en).toMatch(/2025.*2 years/);
  });

  test('a second announcement is out of order and says what may be done', async () => {
    const roundId = await prepare(4, { state: 'announced' });

    expect(await announce(store.world, roundId)).toEqual({
      ok: false,
      refusal: {
        code: 'round.step-not-allowed',
        params: { step: 'announce', state: 'announced', allowed: 'extend, cancel' },
      },
    });
  });

  const extend = (world: World, roundId: string, deadlines: object, now: string) =>
    runCommand(
      world,
      extendDeadline,
      askAs(
        official,
        'round.manage',
        { params: { roundId }, query: {}, body: { deadlines, reason: 'Mưa lũ (mẫu)' } },
        { now: Date.parse(now) },
      ),
    );

  test('a moved opening is scheduled anew', async () => {
    const roundId = await prepare(5, { state: 'announced' });
    const { noted, effects } = noteEffects(store.world);
    const opensAt = '2026-03-10T01:00:00.000Z';

    const extended = await extend(noted, roundId, { opensAt }, '2026-03-08T00:00:00.000Z');

    expect(extended).toMatchObject({ ok: true, value: { body: { timeline: { opensAt } } } });
    expect(effects).toContainEqual({ type: 'schedule-round', roundId, at: opensAt });
  });

  test('a closing that has passed is never opened again', async () => {
    const roundId = await prepare(6, { state: 'open' });

    expect(
      await extend(store.world, roundId, { closesAt: '2026-04-20T10:00:00.000Z' }, sampleTimeline.closesAt),
    ).toMatchObject({
      ok: false,
      refusal: {
        code: 'round.extension-refused',
        pointers: [{ pointer: '/body/deadlines/closesAt', code: 'round.deadline-passed' }],
      },
    });
  });

  const cancel = (world: World, roundId: string) =>
    runCommand(
      world,
      cancelRound,
      askAs(official, 'round.manage', {
        params: { roundId },
        query: {},
        body: { reason: 'Dừng theo chỉ đạo (mẫu)' },
      }),
    );

  test('cancelling stops the schedule and the workflow; the reason is kept', async () => {
    const roundId = await prepare(7, { state: 'open', attempt: 2 });
    const { noted, effects } = noteEffects(store.world);

    const cancelled = await cancel(noted, roundId);

    expect(cancelled).toMatchObject({
      ok: true,
      value: { body: { state: 'cancelled', cancelled: { reason: 'Dừng theo chỉ đạo (mẫu)' } } },
    });
    expect(effects).toEqual(
      expect.arrayContaining([
        { type: 'unschedule-round', roundId },
        { type: 'stop-workflow', roundId, attempt: 2, reason: 'cancelled' },
      ]),
    );
  });

  test('once complaints run a round is no longer cancelled', async () => {
    const roundId = await prepare(8, { state: 'complaints', attempt: 1 });

    expect(await cancel(store.world, roundId)).toMatchObject({
      refusal: { code: 'round.step-not-allowed', params: { allowed: 'redrive' } },
    });
  });
});
