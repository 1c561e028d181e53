import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getRegisterJsonContract } from '#shared/contracts/public/get-register-json.ts';
import { registerLicence, registerRow } from '#shared/domain/recognition/open-data.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { readYear } from './read-register.ts';

type Contract = typeof getRegisterJsonContract;

/** The register of a year as rows for programs, in the register's order. */
export const getRegisterJson: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const year = Number(ask.input.params.year);
  const rows = (await readYear(world, year)).map(recognition => registerRow(recognition, ask.now));
  return ok({
    body: JSON.stringify({ licence: registerLicence, schema: '/v1/public/register-schema', year, rows }),
  });
};
