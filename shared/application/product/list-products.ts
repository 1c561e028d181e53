import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listProductsContract } from '#shared/contracts/product/list-products.ts';
import type { Query } from '../command.ts';
import { establishmentResource } from '../establishment/show-establishment.ts';
import { findAllowed } from '../find-allowed.ts';
import { listPage } from '../list-page.ts';

type Contract = typeof listProductsContract;

/** The products of an establishment, oldest first. */
export const listProducts: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { establishmentId } = ask.input.params;
  const found = await findAllowed(world, ask, 'establishment', establishmentId, establishmentResource);
  if (!found.ok) return found;
  return listPage(
    world,
    'products-of-establishment',
    { establishmentId },
    ask.input.query,
    ({ body }) => body,
  );
};
