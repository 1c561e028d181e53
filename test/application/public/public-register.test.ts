import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishResults } from '#shared/application/council/publish-results.ts';
import { getPublicFigures } from '#shared/application/public/get-public-figures.ts';
import { listRecognisedProducts } from '#shared/application/public/list-recognised-products.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import { askAs } from '../../support/asks.ts';
import { alike, councilMembers, seedScoredRound } from '../../support/council-builder.ts';
import { buildRound } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import {
  accepted,
  approve,
  at,
  close,
  decide,
  openWithAll,
  publicationDay,
  roundInput,
  tallied,
} from '../council/play-council.ts';

describe('the public register', () => {
  let store: TestWorld;
  /** What it said of a round that was decided and not published. */
  const decided: unknown[] = [];
  beforeAll(async () => {
    store = await openTestWorld();
    await seedScoredRound(store.world, [
      { number: 1, sheets: alike(3600, 3600, 900, 900) },
      { number: 2, sheets: alike(3500, 3500, 800, 800) },
      { number: 3, sheets: alike(2000, 2000, 500, 500) },
    ]);
    await seed(store.world, [record('round', sampleId(70), buildRound({ id: sampleId(70), state: 'open' }))]);
    await tallied(store.world);
    await openWithAll(store.world);
    for (const member of councilMembers.slice(0, 3)) accepted(await approve(store.world, member, [1, 2, 3]));
    accepted(await close(store.world, 'propose'));
    accepted(await decide(store.world));
    decided.push(await list(), await figures());
    await publishResults(store.world, roundInput, at(publicationDay));
  });
  afterAll(() => store.close());

  const list = async (query: { q?: string; limit?: number; cursor?: string; year?: number } = {}) =>
    accepted(
      await listRecognisedProducts(
        store.world,
        askAs(anonymous, 'result.read-public', {
          params: {},
          query: { limit: 25, ...query },
          body: undefined,
        }),
      ),
    ).body;
  const figures = async () =>
    accepted(
      await getPublicFigures(
        store.world,
        askAs(anonymous, 'result.read-public', { params: {}, query: {}, body: undefined }),
      ),
    ).body;

  test('names and counts nothing of a round that is only decided', () => {
    expect(decided).toEqual([
      { items: [], found: 0, cursor: null },
      { products: 0, rows: [] },
    ]);
  });

  test('names and counts what a published round recognised', async () => {
    const { items, found } = await list();
    expect(found).toBe(2);
    expect(items.map(({ locality }) => locality.province)).toEqual(['19', '19']);
    expect(await figures()).toEqual({
      products: 2,
      rows: [{ year: 2026, level: 'TINH', group: 'CBNLTS', province: '19', products: 2 }],
    });
  });

  test('is read a page at a time, and a made-up place in it is refused', async () => {
    const first = await list({ limit: 1 });
    expect(first).toMatchObject({ found: 2, cursor: '1' });
    const second = await list({ limit: 1, cursor: first.cursor ?? '' });
    expect(second.cursor).toBeNull();
    expect(second.items[0]?.name).not.toBe(first.items[0]?.name);
    await expect(list({ cursor: 'x' })).rejects.toThrow('not a place in the register');
  });

  test('is searched without marks', async () => {
    const [one] = (await list()).items;
    const plain = (one?.establishment ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd');
    expect((await list({ q: plain })).found).toBeGreaterThan(0);
    expect((await list({ q: 'khong co dau ca' })).found).toBe(0);
    expect((await list({ year: 2024 })).found).toBe(0);
  });
});
