import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Files, Records } from '#shared/application/ports.ts';
import { official } from '../../support/asks.ts';
import { madeOutputs } from '../../support/made-outputs.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { buildRound, sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildSubmission, whileOpen } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const many = 20_000;
const MB = 1024 * 1024;

/** A view of very many dossiers, each with a long description, made when its page is asked for. */
const manySubmissions = (records: Records): Records => ({
  ...records,
  list: async (view, of, page) => {
    if (view !== 'submissions-of-round') return records.list(view, of, page);
    const from = Number(page.cursor ?? 0);
    const items = Array.from({ length: page.limit }, (_, index) => {
      const body = buildSubmission(1);
      const { snapshot } = body;
      const product = snapshot && {
        ...snapshot.product,
        name: `Sản phẩm mẫu ${from + index}`,
        description: `mô tả ${from + index} `.repeat(400),
      };
      const id = sampleId(100_000 + from + index);
      return {
        ...{ kind: 'submission' as const, id, version: 1, auditHash: '', salt: '' },
        body: { ...body, id, snapshot: snapshot && product && { ...snapshot, product } },
      };
    });
    const next = from + items.length;
    // The items are of the kind that this view lists, which TypeScript cannot follow through the generic.
    return { items, cursor: next < many ? String(next) : undefined } as never;
  },
});

describe('a list of 20,000 dossiers', () => {
  let store: TestWorld;
  let bytes = 0;
  beforeAll(async () => {
    const files: Files = {
      ...memoryFiles(),
      writeStream: async ({ chunks }) => {
        for await (const chunk of chunks) bytes += chunk.length;
        return { versionId: 'mau', bytes, sha256: 'mau' };
      },
    };
    store = await openTestWorld({ files, render: openTestRender() });
    const round = buildRound({ state: 'screening' });
    await seed(store.world, [record('round', round.id, round)]);
  });
  afterAll(() => store.close());

  test('is made in the background with its progress told, in memory for its lines and not for its dossiers', async () => {
    const world = { ...store.world, records: manySubmissions(store.world.records) };
    const before = process.memoryUsage().rss;
    const id = await madeOutputs(world, whileOpen).make(official, {
      ...{ what: 'filed-submissions', subject: { roundId: sampleRoundId }, format: 'csv' },
    });
    const grown = (process.memoryUsage().rss - before) / MB;
    const made = await store.world.records.find('output', id);
    const trail = await store.world.records.auditStream(`output/${id}`, { limit: 100, cursor: undefined });

    expect(made?.body).toMatchObject({ state: 'made', progress: { done: many, of: many } });
    expect(bytes).toBeGreaterThan(2 * MB);
    expect(trail.items.filter(({ action }) => action === 'output.progress').length).toBeGreaterThan(10);
    // The dossiers alone are above 150 MB of text.
    expect(grown).toBeLessThan(150);
  });
});
