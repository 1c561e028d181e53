import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { createProductContract } from '#shared/contracts/product/create-product.ts';
import { checkProduct } from '#shared/domain/product/check-product.ts';
import type { Product } from '#shared/domain/product/product.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { establishmentResource } from '../establishment/show-establishment.ts';
import { findAllowed } from '../find-allowed.ts';

type Contract = typeof createProductContract;

/** Adds a product or set to an establishment of the caller. */
export const createProduct: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { establishmentId } = ask.input.params;
  const found = await findAllowed(world, ask, 'establishment', establishmentId, establishmentResource);
  if (!found.ok) return found;
  const checked = checkProduct(ask.input.body);
  if (!checked.ok) return checked;
  const product: Product = {
    id: world.chance.id(ask.now),
    establishmentId,
    ...checked.value,
    createdAt: isoOf(ask.now),
    createdBy: ask.actor.id,
  };
  return ok({
    changes: [
      { kind: 'product', id: product.id, before: undefined, after: product, action: 'product.create' },
    ],
    answer: sealed => ({ body: product, version: sealed.version('product', product.id) }),
  });
};
