import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { createAssistedSubmissionContract } from '#shared/contracts/submission/create-assisted-submission.ts';
import type { Command } from '../command.ts';
import { findProduct } from '../product/find-product.ts';
import { draftSubmission } from './draft-submission.ts';

type Contract = typeof createAssistedSubmissionContract;

const mostOwners = 20;

/**
 * Opens a draft that an officer of the establishment's commune (or an official of its province) files for the producer: both
 * names stay on record, and it can be submitted only once the producer has confirmed by a one-time code.
 */
export const createAssistedSubmission: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { productId, group, note, producerName } = ask.input.body;
  const found = await findProduct(world, ask, productId);
  if (!found.ok) return found;
  const { product, establishment } = found.value;
  const round = await world.records.find('round', ask.input.params.roundId);
  const owners = [...new Set([ask.actor.id, ...establishment.body.ownerIds])].slice(0, mostOwners);
  return draftSubmission(world, ask, {
    round,
    product,
    ownerIds: owners,
    group,
    note,
    assistance: {
      officerId: ask.actor.id,
      officerName: ask.actor.name === '' ? ask.actor.id : ask.actor.name,
      producerName,
      phone: establishment.body.representative.phone,
      confirmedAt: null,
    },
  });
};
