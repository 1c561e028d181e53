import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listOffersContract } from '#shared/contracts/recognition/list-offers.ts';
import { fail } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listPage } from '../list-page.ts';
import { showOffer } from './show-offer.ts';

type Contract = typeof listOffersContract;

/** What was offered to an authority from below, the first offered first. */
export const listOffers: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality } = ask.input.query;
  const allowed = ask.allow({ level, locality });
  if (!allowed.ok) return fail('access.denied');
  return listPage(world, 'offers-to-authority', { level, locality }, ask.input.query, showOffer);
};
