import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changeProduct } from '#shared/application/product/change-product.ts';
import { createProduct } from '#shared/application/product/create-product.ts';
import { getProduct } from '#shared/application/product/get-product.ts';
import { listProducts } from '#shared/application/product/list-products.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { changeProductContract } from '#shared/contracts/product/change-product.ts';
import { createProductContract } from '#shared/contracts/product/create-product.ts';
import { getProductContract } from '#shared/contracts/product/get-product.ts';
import { listProductsContract } from '#shared/contracts/product/list-products.ts';
import { answered, codeOf, pointersOf } from '../../support/answered.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { productFields } from '../../support/product-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const establishmentId = sampleId(3001);
const set = {
  kind: 'COMBINABLE' as const,
  items: ['Ấm mẫu', 'Chén mẫu'],
};

describe('products', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seed(store.world, [record('establishment', establishmentId, buildEstablishment(1))]);
  });
  afterAll(() => store.close());

  const create = async (body = productFields(1), actor = producer) =>
    runCommand(
      store.world,
      createProduct,
      askAs(actor, 'product.change', { params: { establishmentId }, query: {}, body }),
    );

  test('a set is one product; its items are different things', async () => {
    const made = answered(createProductContract, await create(productFields(1, { set })));
    expect(made.body.set).toEqual(set);

    const twice = await create(productFields(1, { set: { ...set, items: ['Ấm mẫu', 'ấm  MẪU'] } }));
    expect(pointersOf(twice)).toEqual({ '/body/set/items': 'product.set-item-twice' });
  });

  test('fields change one by one, at the version that was read', async () => {
    const { world } = store;
    const { body } = answered(createProductContract, await create());
    const change = (patch: object, ifVersion: number) =>
      runCommand(
        world,
        changeProduct,
        askAs(
          producer,
          'product.change',
          { params: { productId: body.id }, query: {}, body: changeProductContract.body.parse(patch) },
          { ifVersion },
        ),
      );

    const changed = answered(changeProductContract, await change({ ocopStars: 4 }, 1));
    expect(changed).toMatchObject({ version: 2, body: { ocopStars: 4, name: body.name } });
    expect(codeOf(await change({ ocopStars: 5 }, 1))).toBe('request.version-stale');
  });

  test('owner and officials of the place read it; nobody else knows of it', async () => {
    const { world } = store;
    const { body } = answered(createProductContract, await create());
    const input = { params: { productId: body.id }, query: {}, body: undefined };
    const read = async (actor: typeof producer) => getProduct(world, askAs(actor, 'product.read', input));

    for (const actor of [producer, official])
      expect(answered(getProductContract, await read(actor)).body.id).toBe(body.id);
    expect(codeOf(await read(person('stranger')))).toBe('resource.not-found');
    expect(codeOf(await create(productFields(2), person('stranger')))).toBe('resource.not-found');
    const list = await listProducts(
      world,
      askAs(producer, 'product.read', {
        params: { establishmentId },
        query: { limit: 100, cursor: undefined },
        body: undefined,
      }),
    );
    expect(answered(listProductsContract, list).body.items.map(({ id }) => id)).toContain(body.id);
  });
});
