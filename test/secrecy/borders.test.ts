import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { producer } from '../support/establishment-builder.ts';
import { openLocalSigner } from '../support/local-signer.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { sampleRoundId } from '../support/round-builder.ts';
import { sampleId } from '../support/seed.ts';
import { openTestWorld, type TestWorld } from '../support/world.ts';
import { openGateway } from './gateway.ts';
import { type Pool, readAll, readingContracts } from './reading-routes.ts';
import { allRoles, nothing, seedWholeRound, when } from './whole-round.ts';

let pool: Pool = nothing;

/** Answers that are about the caller alone. */
const ownOnly = ['list-establishments', 'list-own-submissions', 'list-api-tokens', 'get-me', 'list-outputs'];

describe('whoever has rights elsewhere only', () => {
  let store: TestWorld;
  let call: ReturnType<typeof openGateway>;
  let keys: Awaited<ReturnType<typeof openLocalSigner>>;
  beforeAll(async () => {
    keys = await openLocalSigner();
    store = await openTestWorld({ files: memoryFiles(), signer: keys.signer });
    call = openGateway(store.world);
    pool = await seedWholeRound(store.world);
  });
  afterAll(async () => {
    await store.close();
    await keys.close();
  });

  test('every route answers somebody: what is refused below is refused for its border', async () => {
    const answeredTo = new Map<string, string[]>(readingContracts.map(({ id }) => [id, []]));
    for (const as of [...allRoles.map(role => `${role}-here`), 'juror-2', producer.id])
      for (const [id, { status }] of await readAll(call, { as, now: when }, pool))
        if (status === 200) answeredTo.get(id)?.push(as);
    expect([...answeredTo].filter(([, people]) => people.length === 0).map(([id]) => id)).toEqual([]);
  });

  test.each([
    ...allRoles.map(role => [`a ${role} of another province or round`, { as: `${role}-elsewhere` }] as const),
    ['another producer', { as: 'producer-9' }] as const,
    [
      'a token of the owner for another establishment',
      { as: producer.id, kind: 'token', establishmentIds: [sampleId(3999)] },
    ] as const,
  ])('%s reads nothing here, and is told what would be said of nothing', async (_who, caller) => {
    const replies = await readAll(call, { ...caller, now: when }, pool);
    const absent = await readAll(call, { ...caller, now: when }, nothing);
    for (const { id, signIn } of readingContracts) {
      const { status, text } = replies.get(id) ?? { status: 0, text: '' };
      if (signIn === 'none') continue;
      if (ownOnly.includes(id)) {
        for (const secret of [pool.submissionId, pool.establishmentId, sampleRoundId])
          expect([id, text]).toEqual([id, expect.not.stringContaining(secret ?? '')]);
        continue;
      }
      expect([id, status]).toEqual([id, status === 403 ? 403 : 404]);
      expect([id, text]).toEqual([id, absent.get(id)?.text]);
    }
  });
});
