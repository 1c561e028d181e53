import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listRecognisedProductsContract } from '#shared/contracts/public/list-recognised-products.ts';
import { inRegisterOrder, isAmong } from '#shared/domain/recognition/recognised-product.ts';
import { startOfPage } from '#shared/kernel/page-start.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { recognisedProducts } from '../council/published-units.ts';

type Contract = typeof listRecognisedProductsContract;

/** The public register by filter and words, a page at a time. */
export const listRecognisedProducts: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const { limit, cursor, ...filter } = ask.input.query;
  const start = startOfPage(cursor);
  const found = (await recognisedProducts(world)).filter(product => isAmong(product, filter));
  const items = inRegisterOrder(found).slice(start, start + limit);
  const next = start + items.length;
  return ok({
    body: { items: [...items], found: found.length, cursor: next < found.length ? String(next) : null },
  });
};
