import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Round } from '#shared/domain/round/round.ts';
import { buildEstablishment } from '../support/establishment-builder.ts';
import { seedScoring, selectionCodes, whileJudging } from '../support/judging-builder.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { buildProduct } from '../support/product-builder.ts';
import { buildMembership, membershipIdOf, sampleRoundId } from '../support/round-builder.ts';
import { record, seed } from '../support/seed.ts';
import { openTestWorld, type TestWorld } from '../support/world.ts';
import { openGateway } from './gateway.ts';
import { type Pool, readAll } from './reading-routes.ts';

const entryRoutes = ['get-worklist', 'get-entry', 'download-entry-document', 'get-sheet'];
const dossierRoutes = [
  'get-submission',
  'list-missing',
  'list-documents',
  'download-document',
  'list-round-submissions',
  'list-screening-queue',
  'list-snapshots',
];

describe('what the people of a round may read of its dossiers', () => {
  let store: TestWorld;
  let pool: Pool;
  beforeEach(async () => {
    store = await openTestWorld({ files: memoryFiles() });
    await seedScoring(store.world);
    const seats = [
      buildMembership(500, 'helping-team', { personId: 'helper' }),
      buildMembership(501, 'official', { personId: 'official-1', roundId: null }),
    ];
    await seed(
      store.world,
      seats.map(seat => record('membership', membershipIdOf(seat), seat)),
    );
    const [selectionCode = ''] = await selectionCodes(store.world);
    const entry = (await store.world.records.children('entry', sampleRoundId)).find(
      ({ body }) => body.selectionCode === selectionCode,
    );
    const submissionId = entry?.body.submissionId ?? '';
    const paper = (await store.world.records.children('document', submissionId)).find(
      ({ body }) => body.type === 'D3',
    );
    pool = { roundId: sampleRoundId, selectionCode, submissionId, documentId: paper?.body.id ?? '' };
    // The papers' owner and what they made are there for the list of what is missing.
    const submission = await store.world.records.find('submission', submissionId);
    const number = Number(submission?.body.productId.slice(-4)) - 4000;
    await seed(store.world, [
      record('establishment', submission?.body.establishmentId ?? '', buildEstablishment(number)),
      record('product', submission?.body.productId ?? '', buildProduct(number)),
    ]);
  });
  afterEach(() => store.close());

  const open = async (as: string, routes: readonly string[]) => {
    const replies = await readAll(openGateway(store.world), { as, now: whileJudging }, pool);
    return routes.filter(id => replies.get(id)?.status === 200);
  };
  const moveTo = async (state: Round['state']) => {
    const before = await store.world.records.find('round', sampleRoundId);
    if (before === undefined) throw new Error('no round');
    const after = { ...before.body, state };
    await seed(store.world, [{ kind: 'round', id: before.id, before, after, action: 'test' }]);
  };

  test('is open while the round runs, and shut for them once it is over; its officials keep it', async () => {
    expect(await open('juror-2', entryRoutes)).toEqual(entryRoutes);
    expect(await open('helper', dossierRoutes)).toEqual(dossierRoutes);
    for (const state of ['finished', 'cancelled'] as const) {
      await moveTo(state);
      expect(await open('juror-2', entryRoutes)).toEqual([]);
      expect(await open('helper', dossierRoutes)).toEqual([]);
      expect(await open('official-1', dossierRoutes)).toEqual(dossierRoutes);
    }
  });

  test('does not include what its producer has withdrawn from the jury', async () => {
    const before = await store.world.records.find('submission', pool.submissionId ?? '');
    if (before === undefined) throw new Error('no submission');
    const after = { ...before.body, state: 'withdrawn' as const };
    await seed(store.world, [{ kind: 'submission', id: before.id, before, after, action: 'test' }]);
    expect(await open('juror-2', ['get-entry', 'download-entry-document'])).toEqual([]);
    const replies = await readAll(openGateway(store.world), { as: 'juror-2', now: whileJudging }, pool);
    expect(replies.get('get-worklist')?.text).not.toContain(pool.selectionCode);
  });
});
