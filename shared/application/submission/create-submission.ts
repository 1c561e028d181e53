import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { createSubmissionContract } from '#shared/contracts/submission/create-submission.ts';
import type { Command } from '../command.ts';
import { findProduct } from '../product/find-product.ts';
import { draftSubmission } from './draft-submission.ts';

type Contract = typeof createSubmissionContract;

/** Opens a draft for a product of the caller's establishment; one live submission per round and product. */
export const createSubmission: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { productId, group, note } = ask.input.body;
  const found = await findProduct(world, ask, productId);
  if (!found.ok) return found;
  const { product, establishment } = found.value;
  const round = await world.records.find('round', ask.input.params.roundId);
  const { ownerIds } = establishment.body;
  return draftSubmission(world, ask, { round, product, ownerIds, group, note, assistance: null });
};
