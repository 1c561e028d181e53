import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { monday, province } from '../support/asks.ts';
import { buildEstablishment, producer } from '../support/establishment-builder.ts';
import { seedScoring, selectionCodes, sheetsWhere, whileJudging } from '../support/judging-builder.ts';
import { productFields } from '../support/product-builder.ts';
import { buildMembership, membershipIdOf, sampleRoundId } from '../support/round-builder.ts';
import { record, sampleId, seed } from '../support/seed.ts';
import { openTestWorld, type TestWorld } from '../support/world.ts';
import { openGateway } from './gateway.ts';

describe('an answer remembered under an Idempotency-Key', () => {
  let store: TestWorld;
  let call: ReturnType<typeof openGateway>;
  const here = buildMembership(60, 'official', { personId: 'o-1', roundId: null });
  const elsewhere = buildMembership(61, 'official', {
    personId: 'o-1',
    roundId: null,
    authority: { level: 'TINH', locality: '01' },
  });
  beforeAll(async () => {
    store = await openTestWorld();
    call = openGateway(store.world);
    await seed(store.world, [
      ...[here, elsewhere].map(member => record('membership', membershipIdOf(member), member)),
      ...[1, 2].map(number => record('establishment', sampleId(3000 + number), buildEstablishment(number))),
    ]);
  });
  afterAll(() => store.close());

  const end = async (membershipId: string) => {
    const before = await store.world.records.find('membership', membershipId);
    if (before === undefined) throw new Error('no such membership');
    const after = { ...before.body, endedAt: new Date(monday).toISOString() };
    await seed(store.world, [
      { kind: 'membership', id: membershipId, before, after, action: 'membership.end' },
    ]);
  };

  test('is not given once the right it rests on has ended, though the same role is held elsewhere', async () => {
    const create = () =>
      call('POST /v1/programmes', {
        as: 'o-1',
        key: 'programme-1',
        body: {
          authority: province,
          authorityName: 'UBND tỉnh mẫu',
          standingBody: 'Sở mẫu',
          name: 'Chương trình mẫu',
          legalBasis: 'mẫu',
          periodYears: 2,
        },
      });
    const first = await create();
    expect((await create()).text).toBe(first.text);

    await end(membershipIdOf(here));
    expect(await create()).toMatchObject({ status: 404 });
  });

  test('is not given to a token for an establishment that it does not act for', async () => {
    const create = (more: object) =>
      call('POST /v1/establishments/{establishmentId}/products', {
        as: producer.id,
        key: 'product-1',
        params: { establishmentId: sampleId(3001) },
        body: productFields(1),
        ...more,
      });
    const token = { kind: 'token', establishmentIds: [sampleId(3002)] };
    expect(await create({})).toMatchObject({ status: 201 });
    expect(await create(token)).toMatchObject({ status: 404 });
  });

  test('is not given to a juror whose appointment has ended', async () => {
    const { jurors, members } = await seedScoring(store.world);
    const [juror] = jurors;
    const [, membership] = members;
    if (juror === undefined || membership === undefined) throw new Error('a panel has jurors');
    const [selectionCode = ''] = await selectionCodes(store.world);
    const [sheet] = await sheetsWhere(
      store.world,
      found => found.jurorId === juror.id && found.selectionCode === selectionCode,
    );
    const frame = await store.world.records.find('score-frame', `${sampleRoundId}/${sheet?.group}`);
    const params = { roundId: sampleRoundId, selectionCode };
    const scores = Object.fromEntries(
      (frame?.body.criteria ?? []).map(({ code, max }) => [code, { points: max, note: null }]),
    );
    const as = { as: juror.id, params, now: whileJudging };
    await call('PATCH /v1/rounds/{roundId}/sheets/{selectionCode}', { ...as, body: { scores }, version: 1 });
    const lock = () =>
      call('POST /v1/rounds/{roundId}/sheets/{selectionCode}/locks', { ...as, key: 'lock-0001', version: 2 });
    const locked = await lock();
    expect(locked).toMatchObject({ status: 200 });
    expect((await lock()).text).toBe(locked.text);

    await end(membershipIdOf(membership));
    expect((await lock()).status).not.toBe(200);
  });
});
