import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listCommunesContract } from '#shared/contracts/public/list-communes.ts';
import { communesOf } from '#shared/domain/place/communes.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';

type Contract = typeof listCommunesContract;

/** The communes of a province of today; a code that is none of theirs, an old one too, is not there. */
export const listCommunes: Query<InputOf<Contract>, BodyOf<Contract>> = async (_, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const { province } = ask.input.params;
  const communes = communesOf(province).map(({ code, vi }) => ({ code, vi }));
  return communes.length === 0 ? fail('resource.not-found') : ok({ body: { province, communes } });
};
