import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getOutputContract } from '#shared/contracts/output/get-output.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findOutput } from './allow-output.ts';
import { showOutput } from './show-output.ts';

type Contract = typeof getOutputContract;

/** How far an output is, and whether it can be downloaded. */
export const getOutput: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findOutput(world, ask);
  return found.ok ? ok({ body: showOutput(found.value.body, ask.now), version: found.value.version }) : found;
};
