import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listFormerDistrictsContract } from '#shared/contracts/public/list-former-districts.ts';
import { districtsOfFormer } from '#shared/domain/place/former-districts.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';

type Contract = typeof listFormerDistrictsContract;

/** The districts of a province as it was until 30 June 2025; a code that was none then is not there. */
export const listFormerDistricts: Query<InputOf<Contract>, BodyOf<Contract>> = async (_, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const { province } = ask.input.params;
  const districts = districtsOfFormer(province).map(({ code, vi }) => ({ code, vi }));
  return districts.length === 0 ? fail('resource.not-found') : ok({ body: { province, districts } });
};
