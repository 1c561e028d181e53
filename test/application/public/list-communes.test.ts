import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listCommunes } from '#shared/application/public/list-communes.ts';
import { listCommunesContract } from '#shared/contracts/public/list-communes.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import { provinceCodes } from '#shared/domain/place/provinces.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs } from '../../support/asks.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

let store: TestWorld;
beforeAll(async () => {
  store = await openTestWorld();
});
afterAll(() => store.close());

const list = (province: string) =>
  listCommunes(
    store.world,
    askAs(anonymous, 'place.read', { params: { province }, query: {}, body: undefined }),
  );

test('anyone reads the communes of a province, in the order in which Vietnamese sorts their names', async () => {
  const { province, communes } = answered(listCommunesContract, await list('19')).body;
  const names = communes.map(({ vi }) => vi);

  expect(province).toBe('19');
  expect(communes).toContainEqual({ code: '05443', vi: 'Phường Phan Đình Phùng' });
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true })));
});

test('every province of today has communes; a code of old and one that never was have none', async () => {
  for (const code of provinceCodes)
    expect(answered(listCommunesContract, await list(code)).body.communes.length).toBeGreaterThan(30);
  expect(codeOf(await list('06'))).toBe('resource.not-found');
  expect(codeOf(await list('99'))).toBe('resource.not-found');
});
