import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changeRound } from '#shared/application/round/change-round.ts';
import { cloneRound } from '#shared/application/round/clone-round.ts';
import { createRound } from '#shared/application/round/create-round.ts';
import { getPublicRound } from '#shared/application/round/get-public-round.ts';
import { getRound } from '#shared/application/round/get-round.ts';
import { listPublicRounds } from '#shared/application/round/list-public-rounds.ts';
import { listRounds } from '#shared/application/round/list-rounds.ts';
import { membersOfRound } from '#shared/application/round/round-people.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { changeRoundContract } from '#shared/contracts/round/change-round.ts';
import { cloneRoundContract } from '#shared/contracts/round/clone-round.ts';
import { createRoundContract } from '#shared/contracts/round/create-round.ts';
import { getPublicRoundContract } from '#shared/contracts/round/get-public-round.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import { askAs, monday, official, person, province } from '../../support/asks.ts';
import {
  buildMembers,
  buildMembership,
  buildProgramme,
  buildRound,
  membershipIdOf,
  sampleProgrammeId,
  sampleTimeline,
} from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const stranger = person('official-2', { role: 'official', locality: '01' });
const params = (roundId: string) => ({ params: { roundId }, query: {}, body: undefined });

describe('planning a round', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seed(store.world, [record('programme', sampleProgrammeId, buildProgramme())]);
  });
  afterAll(() => store.close());

  const create = (body: object, actor = official) =>
    runCommand(
      store.world,
      createRound,
      askAs(actor, 'round.create', {
        params: { programmeId: sampleProgrammeId },
        query: {},
        body: createRoundContract.body.parse({
          title: 'Đợt mẫu',
          year: 2026,
          timeline: sampleTimeline,
          ...body,
        }),
      }),
    );

  test('a new round takes what is given over the defaults of its level', async () => {
    const created = await create({ rules: { quotaTotal: 27 } });

    expect(created).toMatchObject({
      ok: true,
      value: {
        version: 1,
        body: {
          state: 'planned',
          authorityName: 'UBND tỉnh mẫu',
          rules: { quotaTotal: 27, passMark: 7000, requireLowerLevelRecognition: false },
          groups: ['TCMN', 'CBNLTS', 'CK', 'KHAC'],
          timelineLocal: { opensAt: '08:00 09/03/2026', closesAt: '17:00 10/04/2026' },
        },
      },
    });
  });

  test('the answer holds nothing about who did what, nor the inner workings', async () => {
    const created = await create({});
    const shown = createRoundContract.answer.parse(created.ok ? created.value.body : {});

    for (const hidden of ['createdBy', 'attempt', 'stalled', 'scoringRound'])
      expect(shown).not.toHaveProperty(hidden);
  });

  test('an official of another province finds no programme', async () => {
    expect(await create({}, stranger)).toEqual({ ok: false, refusal: { code: 'resource.not-found' } });
  });

  test('a planned round is changed field by field; an announced one is not', async () => {
    const planned = sampleId(10);
    const announced = sampleId(11);
    await seed(store.world, [
      record('round', planned, buildRound({ id: planned })),
      record('round', announced, buildRound({ id: announced, state: 'announced' })),
    ]);
    const change = (roundId: string, body: object, ifVersion = 1) =>
      runCommand(
        store.world,
        changeRound,
        askAs(
          official,
          'round.manage',
          { params: { roundId }, query: {}, body: changeRoundContract.body.parse(body) },
          { ifVersion },
        ),
      );
    const patch = { rules: { passMark: 7500 }, timeline: { decisionUntil: '2026-07-15T10:00:00.000Z' } };

    const changed = await change(planned, patch);

    expect(changed).toMatchObject({
      ok: true,
      value: {
        version: 2,
        body: {
          rules: { passMark: 7500, juryMin: 5 },
          timeline: { opensAt: sampleTimeline.opensAt, decisionUntil: '2026-07-15T10:00:00.000Z' },
        },
      },
    });
    expect(await change(planned, patch)).toMatchObject({ refusal: { code: 'request.version-stale' } });
    expect(await change(announced, patch)).toMatchObject({ refusal: { code: 'round.not-planned' } });
    expect(changeRoundContract.body.safeParse({}).success).toBe(false);
    expect(changeRoundContract.body.safeParse({ state: 'open' }).success).toBe(false);
  });

  test('a clone moves all dates, keeps rules, documents and groups, and appoints the people anew', async () => {
    const source = buildRound({
      id: sampleId(12),
      state: 'finished',
      rules: { quotaTotal: 9 },
      attempt: 3,
      scoringRound: 1,
    });
    const members = buildMembers().map(member => ({ ...member, roundId: source.id }));
    const [first, ...others] = members;
    const since = buildMembership(90, 'official', { personId: 'juror-7', roundId: null });
    await seed(store.world, [
      record('round', source.id, source),
      record('membership', membershipIdOf(since), since),
      ...others.map(member => record('membership', membershipIdOf(member), member)),
      ...(first === undefined
        ? []
        : [record('membership', membershipIdOf(first), { ...first, endedAt: sampleTimeline.closesAt })]),
    ]);

    const cloned = await runCommand(
      store.world,
      cloneRound,
      askAs(official, 'round.create', {
        params: { roundId: source.id },
        query: {},
        body: cloneRoundContract.body.parse({ year: 2028 }),
      }),
    );

    expect(cloned).toMatchObject({
      ok: true,
      value: {
        body: {
          year: 2028,
          title: 'Bình chọn sản phẩm CNNT tiêu biểu cấp tỉnh năm 2028 (mẫu)',
          state: 'planned',
          plan: null,
          clonedFrom: source.id,
          rules: { quotaTotal: 9 },
          timeline: { opensAt: '2028-03-09T01:00:00.000Z' },
          members: members.length - 2,
        },
      },
    });
    const id = cloned.ok ? cloned.value.body.id : '';
    const appointed = await membersOfRound(store.world, id);
    expect(new Set(appointed.map(({ personId }) => personId))).toEqual(
      // Who became an official since then takes in dossiers now, and scores none.
      new Set(others.map(({ personId }) => personId).filter(personId => personId !== 'juror-7')),
    );
    expect(appointed.every(({ appointedBy }) => appointedBy === official.id)).toBe(true);
    expect((await store.world.records.find('round', id))?.body).toMatchObject({
      attempt: 0,
      scoringRound: 0,
    });
  });

  test('a round is read by its own people and nobody else', async () => {
    const id = sampleId(13);
    await seed(store.world, [record('round', id, buildRound({ id }))]);
    const read = (actor: typeof official) => getRound(store.world, askAs(actor, 'round.read', params(id)));

    const byJuror = await read(person('juror', { role: 'juror', roundId: id }));

    expect(byJuror).toMatchObject({ ok: true, value: { version: 1 } });
    expect(getRoundContract.answer.parse(byJuror.ok ? byJuror.value.body : {})).toHaveProperty('title');
    expect(await read(person('juror', { role: 'juror', roundId: sampleId(14) }))).toMatchObject({
      ok: false,
    });
    expect(await read(stranger)).toMatchObject({ refusal: { code: 'resource.not-found' } });
  });

  test('officials list the rounds of their authority only', async () => {
    const list = (actor: typeof official) =>
      listRounds(
        store.world,
        askAs(actor, 'round.read', { params: {}, query: { limit: 100, ...province }, body: undefined }),
      );

    expect(await list(official)).toMatchObject({ ok: true });
    expect(await list(stranger)).toEqual({ ok: false, refusal: { code: 'access.denied' } });
  });

  test('anyone sees an announced round with its local hours, and no planned one', async () => {
    const planned = sampleId(15);
    const announced = sampleId(16);
    await seed(store.world, [
      record('round', planned, buildRound({ id: planned })),
      record('round', announced, buildRound({ id: announced, state: 'announced' })),
    ]);
    const read = (roundId: string) =>
      getPublicRound(store.world, askAs(anonymous, 'round.read-public', params(roundId)));

    const seen = await read(announced);

    const shown = getPublicRoundContract.answer.parse(seen.ok ? seen.value.body : {});
    expect(shown).toMatchObject({
      filing: 'not-yet',
      timelineLocal: { closesAt: '17:00 10/04/2026' },
      now: new Date(monday).toISOString(),
    });
    expect(shown.documents.find(({ type }) => type === 'D1')).toMatchObject({ required: true, maxFiles: 5 });
    expect(shown).not.toHaveProperty('rulesHash');
    expect(await read(planned)).toMatchObject({ refusal: { code: 'resource.not-found' } });
    const listed = await listPublicRounds(
      store.world,
      askAs(anonymous, 'round.read-public', { params: {}, query: { limit: 100 }, body: undefined }),
    );
    const ids = listed.ok ? listed.value.body.items.map(({ id }) => id) : [];
    expect(ids).toContain(announced);
    expect(ids).not.toContain(planned);
  });
});
