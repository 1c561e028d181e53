import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listRecognisedProductsContract } from '#shared/contracts/public/list-recognised-products.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { readRegister } from './read-register.ts';
import { viewRecognisedProduct } from './recognised-product-view.ts';

type Contract = typeof listRecognisedProductsContract;

/** The public register by filter and words, a page at a time. */
export const listRecognisedProducts: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const { limit, cursor, ...filter } = ask.input.query;
  const page = await readRegister(world, filter, { limit, cursor, now: ask.now });
  return ok({
    body: { items: page.items.map(found => viewRecognisedProduct(found, ask.now)), cursor: page.cursor },
  });
};
