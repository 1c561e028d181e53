import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getProductContract } from '#shared/contracts/product/get-product.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findProduct } from './find-product.ts';

type Contract = typeof getProductContract;

/** A product, to the owners of its establishment and the officials of its place. */
export const getProduct: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findProduct(world, ask, ask.input.params.productId);
  if (!found.ok) return found;
  const { product } = found.value;
  return ok({ body: product.body, version: product.version });
};
