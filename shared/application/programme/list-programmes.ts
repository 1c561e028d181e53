import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listProgrammesContract } from '#shared/contracts/programme/list-programmes.ts';
import { fail } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listPage } from '../list-page.ts';

type Contract = typeof listProgrammesContract;

/** The programmes of an authority, oldest first. */
export const listProgrammes: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality } = ask.input.query;
  const allowed = ask.allow({ level, locality });
  if (!allowed.ok) return fail('access.denied');
  return listPage(world, 'programmes-of-authority', { level, locality }, ask.input.query, ({ body }) => body);
};
