import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listFormerDistricts } from '#shared/application/public/list-former-districts.ts';
import { listFormerDistrictsContract } from '#shared/contracts/public/list-former-districts.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import { isLocalityOf } from '#shared/domain/authority/levels.ts';
import { formerDistrictOf } from '#shared/domain/place/former-districts.ts';
import { formerProvinces } from '#shared/domain/place/former-provinces.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs } from '../../support/asks.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

let store: TestWorld;
beforeAll(async () => {
  store = await openTestWorld();
});
afterAll(() => store.close());

const list = (province: string) =>
  listFormerDistricts(
    store.world,
    askAs(anonymous, 'place.read', { params: { province }, query: {}, body: undefined }),
  );

test('anyone reads the districts that a province had until 30 June 2025, by name', async () => {
  const { districts } = answered(listFormerDistrictsContract, await list('06')).body;

  expect(districts.map(({ vi }) => vi)).toContain('Huyện Ba Bể');
  expect(districts).toHaveLength(8);
  expect(codeOf(await list('99'))).toBe('resource.not-found');
});

test('each of the 63 had districts; each has a code of its own that its level takes and that leads back to it', async () => {
  const codes: string[] = [];
  for (const province of Object.keys(formerProvinces))
    for (const { code, vi } of answered(listFormerDistrictsContract, await list(province)).body.districts) {
      codes.push(code);
      expect(isLocalityOf('HUYEN', code)).toBe(true);
      expect(code.length).toBeLessThanOrEqual(40);
      expect(formerDistrictOf(code)).toMatchObject({ vi, province });
    }
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(680);
});
