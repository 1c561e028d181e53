import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publishResults } from '#shared/application/council/publish-results.ts';
import { getPublicFigures } from '#shared/application/public/get-public-figures.ts';
import { getRecognisedProduct } from '#shared/application/public/get-recognised-product.ts';
import { listRecognisedProducts } from '#shared/application/public/list-recognised-products.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import type { RegisterFilter } from '#shared/domain/recognition/register.ts';
import { idOfValue } from '#shared/kernel/id-of-value.ts';
import { askAs } from '../../support/asks.ts';
import { alike, seedScoredRound, submissionIdOf } from '../../support/council-builder.ts';
import { buildRecognition } from '../../support/recognition-builder.ts';
import { buildRound } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, at, decide, meet, publicationDay, roundInput, tallied } from '../council/play-council.ts';

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
    await meet(store.world, [1, 2, 3]);
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

  const read = (recognitionId: string) =>
    getRecognisedProduct(
      store.world,
      askAs(anonymous, 'result.read-public', { params: { recognitionId }, query: {}, body: undefined }),
    );

  test('names and counts nothing of a round that is only decided', () => {
    expect(decided).toEqual([
      { items: [], cursor: null },
      { units: 0, products: 0, establishments: 0, levels: [], rows: [] },
    ]);
  });

  test('names and counts what a published round recognised', async () => {
    const { items } = await list();
    expect(items.map(({ province, source, certificate }) => [province, source, certificate])).toEqual([
      ['19', 'round', null],
      ['19', 'round', null],
    ]);
    expect(await figures()).toMatchObject({
      units: 2,
      rows: [{ year: 2026, level: 'TINH', group: 'CBNLTS', province: '19', units: 2 }],
    });
  });

  test('has an address for each product that tells no id of its dossier', async () => {
    const [one] = (await list()).items;
    const found = accepted(await read(one?.id ?? '')).body;
    expect(found).toMatchObject({ id: one?.id, name: one?.name, decision: { number: '100/QĐ-UBND (mẫu)' } });
    expect(JSON.stringify(found)).not.toContain(submissionIdOf(1));
    expect(JSON.stringify(found)).not.toContain(submissionIdOf(2));
    expect(await read(sampleId(99))).toEqual({ ok: false, refusal: { code: 'resource.not-found' } });
  });

  test('is entered once, however often publishing runs', async () => {
    await publishResults(store.world, roundInput, at(publicationDay + 1));
    expect((await list()).items).toHaveLength(2);
  });

  test('is read a page at a time, and a made-up place in it is refused', async () => {
    const first = await list({ limit: 1 });
    expect(first.items).toHaveLength(1);
    const second = await list({ limit: 1, cursor: first.cursor ?? '' });
    expect(second.items[0]?.name).not.toBe(first.items[0]?.name);
    await expect(list({ cursor: 'x' })).rejects.toThrow('not a place in the register');
    await expect(list({ cursor: '0.0.eyJwayI6IngifQ' })).rejects.toThrow('not a cursor');
  });

  test('is searched without marks', async () => {
    const [one] = (await list()).items;
    const plain = (one?.establishment.name ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd');
    expect((await list({ q: plain })).items.length).toBeGreaterThan(0);
    expect((await list({ q: 'khong co dau ca' })).items).toEqual([]);
    expect((await list({ year: 2024 })).items).toEqual([]);
  });
});

describe('a register of thousands', () => {
  let store: TestWorld;
  const years = [2026, 2024, 2022, 2020];
  const perYear = 350;
  beforeAll(async () => {
    store = await openTestWorld();
    const sample = years.flatMap(year =>
      Array.from({ length: perYear }, (_, index) => {
        const name = `${index === 7 ? 'Chè đắng' : 'Bánh'} Mẫu ${index}`;
        return record(
          'recognition',
          idOfValue([year, index]),
          buildRecognition(name, { id: idOfValue([year, index]), year }),
        );
      }),
    );
    await seed(store.world, sample);
  });
  afterAll(() => store.close());

  /** All pages under a filter, with how often the store was asked for each. */
  const walk = async (query: RegisterFilter, limit: number) => {
    const names: string[] = [];
    const calls: number[] = [];
    let cursor: string | undefined;
    do {
      let asked = 0;
      const records = new Proxy(store.world.records, {
        get: (target, name, receiver) => {
          asked += 1;
          return Reflect.get(target, name, receiver);
        },
      });
      const page = accepted(
        await listRecognisedProducts(
          { ...store.world, records },
          askAs(anonymous, 'result.read-public', {
            params: {},
            query: { ...query, limit, ...(cursor === undefined ? {} : { cursor }) },
            body: undefined,
          }),
        ),
      ).body;
      expect(page.items.length).toBeLessThanOrEqual(limit);
      names.push(...page.items.map(({ year, name }) => `${year} ${name}`));
      calls.push(asked);
      cursor = page.cursor ?? undefined;
    } while (cursor !== undefined);
    return { names, calls };
  };

  test('is walked whole, each once, the latest year first', async () => {
    const { names } = await walk({}, 100);
    expect(new Set(names).size).toBe(years.length * perYear);
    expect(names[0]?.slice(0, 4)).toBe('2026');
    expect(names.at(-1)?.slice(0, 4)).toBe('2020');
  });

  test('is searched by words a bounded part at a time, until all was looked through', async () => {
    const { names, calls } = await walk({ q: 'che dang' }, 25);
    expect(names).toEqual(years.map(year => `${year} Chè đắng Mẫu 7`));
    expect(Math.max(...calls)).toBeLessThan(25);
    expect(calls.length).toBeGreaterThan(1);
  });

  test('is read by the shelf of a province or a year alone where one is asked for', async () => {
    const ofYear = await walk({ year: 2022 }, 100);
    expect(ofYear.names).toHaveLength(perYear);
    expect(Math.max(...ofYear.calls)).toBeLessThanOrEqual(2);
    expect((await walk({ province: '20' }, 100)).calls).toEqual([1]);
    expect((await walk({ province: '19', year: 2024 }, 100)).names).toHaveLength(perYear);
  });
});
