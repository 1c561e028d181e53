import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Role, roles } from '#shared/domain/access/roles.ts';
import type { Sheet } from '#shared/domain/judging/judging.ts';
import { province } from '../support/asks.ts';
import { buildEstablishment, producer } from '../support/establishment-builder.ts';
import { seedScoring, selectionCodes, whileJudging } from '../support/judging-builder.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { buildProduct } from '../support/product-builder.ts';
import { buildMembership, membershipIdOf, sampleRoundId } from '../support/round-builder.ts';
import { record, sampleId, seed } from '../support/seed.ts';
import { sampleReceiptCode } from '../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../support/world.ts';
import { openGateway, type Reply } from './gateway.ts';
import { type Pool, readAll } from './reading-routes.ts';

/** Everybody but the juror whose scores change. */
const others = [
  ...(Object.keys(roles) as Role[])
    .filter(role => !['juror', 'panel-head'].includes(role))
    .map(role => `${role}-x`),
  'panel-head-1',
  'juror-3',
  producer.id,
];

describe('while the jury scores', () => {
  let store: TestWorld;
  let call: ReturnType<typeof openGateway>;
  let pool: Pool;
  beforeAll(async () => {
    store = await openTestWorld({ files: memoryFiles() });
    call = openGateway(store.world);
    await seedScoring(store.world);
    await seed(store.world, [
      ...(Object.keys(roles) as Role[]).map((role, index) => {
        const commune = role === 'commune-officer';
        const seat = buildMembership(400 + index, role, {
          personId: `${role}-x`,
          roundId: roles[role].within === 'round' ? sampleRoundId : null,
          ...(commune ? { authority: { level: 'XA', locality: '05443' } } : {}),
        });
        return record('membership', membershipIdOf(seat), seat);
      }),
      record('establishment', sampleId(3001), buildEstablishment(1)),
      record('product', sampleId(4001), buildProduct(1)),
    ]);
    const [selectionCode = ''] = await selectionCodes(store.world);
    const [entry] = (await store.world.records.children('entry', sampleRoundId)).filter(
      ({ body }) => body.selectionCode === selectionCode,
    );
    const submissionId = entry?.body.submissionId ?? '';
    pool = {
      ...{
        roundId: sampleRoundId,
        submissionId,
        selectionCode,
        group: 'CK',
        ...province,
        year: '2026',
        day: '2032-01-01',
      },
      ...{ establishmentId: sampleId(3001), productId: sampleId(4001), receiptCode: sampleReceiptCode(1) },
      ...{ version: '1', number: '1', sequence: '1', step: 'cancel', kind: 'round', id: sampleRoundId },
    };
  });
  afterAll(() => store.close());

  const lock = async (points: number) => {
    const sheets = await store.world.records.children('sheet', sampleRoundId);
    const own = sheets.filter(({ body }) => body.jurorId === 'juror-2');
    expect(own.length).toBeGreaterThan(1);
    await seed(
      store.world,
      own.map(before => {
        const after: Sheet = {
          ...before.body,
          state: 'locked',
          scores: { C1: { points, note: `Nhận xét mẫu ${points}` } },
          total: points,
          lockedAt: new Date(whileJudging + points).toISOString(),
        };
        return { kind: 'sheet', id: before.id, before, after, action: 'sheet.lock' };
      }),
    );
  };
  const everybody = async (): Promise<ReadonlyMap<string, ReadonlyMap<string, Reply>>> => {
    const seen = new Map<string, ReadonlyMap<string, Reply>>();
    for (const as of others) seen.set(as, await readAll(call, { as, now: whileJudging + 60_000 }, pool));
    return seen;
  };

  test('no byte that anybody else reads, tag, count or order of a list depends on what a juror scored', async () => {
    await lock(1000);
    const before = await everybody();
    await lock(4000);
    const after = await everybody();

    let answers = 0;
    for (const [as, replies] of before)
      for (const [id, reply] of replies) {
        expect([as, id, after.get(as)?.get(id)]).toEqual([as, id, reply]);
        answers += reply.status === 200 ? 1 : 0;
      }
    expect(answers).toBeGreaterThan(60);
  });

  test('the juror’s own answers do depend on it: the comparison is not empty', async () => {
    const own = () => readAll(call, { as: 'juror-2', now: whileJudging + 60_000 }, pool);
    await lock(2000);
    const before = await own();
    await lock(3000);
    const after = await own();
    for (const id of ['get-sheet', 'get-worklist'])
      expect(after.get(id)?.text).not.toBe(before.get(id)?.text);
  });

  test('results, sessions and decisions are absent for all', async () => {
    for (const [, replies] of await everybody())
      for (const id of [
        'list-results',
        'get-result',
        'list-council-sessions',
        'list-decisions',
        'get-own-result',
      ])
        expect(replies.get(id)?.status).not.toBe(200);
  });
});
