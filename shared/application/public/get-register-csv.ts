import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getRegisterCsvContract } from '#shared/contracts/public/get-register-csv.ts';
import { registerRow, registerShape } from '#shared/domain/recognition/open-data.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { readYear } from './read-register.ts';

type Contract = typeof getRegisterCsvContract;

/** The register of a year as a table for programs, in the register's order. */
export const getRegisterCsv: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const recognitions = await readYear(world, Number(ask.input.params.year));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let body = '';
  for await (const bytes of world.writeCsv({
    shape: registerShape,
    rows: recognitions.map(recognition => registerRow(recognition, ask.now)),
    language: 'vi',
  }))
    body += decoder.decode(bytes, { stream: true });
  return ok({ body });
};
