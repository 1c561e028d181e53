import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listCommuneEstablishments } from '#shared/application/establishment/list-commune-establishments.ts';
import { listCommuneEstablishmentsContract } from '#shared/contracts/establishment/list-commune-establishments.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

describe('the establishments of a commune', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    const elsewhere = { province: '19', commune: '05500', address: 'Xưởng mẫu' };
    await seed(store.world, [
      record('establishment', sampleId(3001), buildEstablishment(1)),
      record('establishment', sampleId(3002), buildEstablishment(2, { site: elsewhere })),
      record('product', sampleId(4001), buildProduct(1)),
    ]);
  });
  afterAll(() => store.close());

  const list = (actor = official, commune = '05443') =>
    listCommuneEstablishments(
      store.world,
      askAs(actor, 'submission.assist', {
        params: { province: '19', commune },
        query: { limit: 25 },
        body: undefined,
      }),
    );
  const officer = person('officer-1', { role: 'commune-officer', level: 'XA', locality: '05443' });

  test('are listed with their products to those who may file for them, without phone or number', async () => {
    for (const actor of [official, officer]) {
      const { items } = answered(listCommuneEstablishmentsContract, await list(actor)).body;
      expect(items).toEqual([
        {
          id: sampleId(3001),
          kind: 'HTX',
          name: 'Hợp tác xã mẫu 1',
          taxCode: buildEstablishment(1).taxCode,
          representativeName: 'Người mẫu 1',
          products: [{ id: sampleId(4001), name: 'Miến dong mẫu 1' }],
        },
      ]);
    }
  });

  test('are not for the officer of another commune, an official elsewhere or a producer', async () => {
    expect(codeOf(await list(officer, '05500'))).toBe('access.denied');
    expect(codeOf(await list(person('official-9', { locality: '20' })))).toBe('access.denied');
    expect(codeOf(await list(producer))).toBe('access.denied');
  });
});
