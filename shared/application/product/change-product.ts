import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { changeProductContract } from '#shared/contracts/product/change-product.ts';
import { checkProduct } from '#shared/domain/product/check-product.ts';
import { productFieldsOf } from '#shared/domain/product/fields-of.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findProduct } from './find-product.ts';

type Contract = typeof changeProductContract;

/** Changes the fields that are sent. What was submitted before keeps its snapshot. */
export const changeProduct: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findProduct(world, ask, ask.input.params.productId);
  if (!found.ok) return found;
  const before = found.value.product;
  const checked = checkProduct(productFieldsOf({ ...before.body, ...ask.input.body }));
  if (!checked.ok) return checked;
  const after = { ...before.body, ...checked.value };
  return ok({
    changes: [{ kind: 'product', id: before.id, before, after, action: 'product.change' }],
    answer: sealed => ({ body: after, version: sealed.version('product', before.id) }),
  });
};
