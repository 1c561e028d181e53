import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getProgrammeContract } from '#shared/contracts/programme/get-programme.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findProgramme } from './find-programme.ts';

type Contract = typeof getProgrammeContract;

/** A programme, to the officials and auditors of its authority. */
export const getProgramme: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findProgramme(world, ask);
  return found.ok ? ok({ body: found.value.body, version: found.value.version }) : found;
};
