import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Ask, matches } from '../ask.ts';
import { establishmentResource } from '../establishment/show-establishment.ts';
import type { Stored, World } from '../ports.ts';

/** A product that the caller may act on by their right over its establishment, at the version If-Match names. */
export const findProduct = async (
  world: World,
  ask: Ask<unknown>,
  productId: string,
): Promise<
  Result<{ readonly product: Stored<'product'>; readonly establishment: Stored<'establishment'> }>
> => {
  const product = await world.records.find('product', productId);
  // An absent product costs the same two reads as a forbidden one.
  const establishment = await world.records.find('establishment', product?.body.establishmentId ?? productId);
  const allowed = ask.allow(establishment === undefined ? {} : establishmentResource(establishment.body));
  if (product === undefined || establishment === undefined) return fail('resource.not-found');
  if (!allowed.ok) return allowed;
  const current = matches(ask, product);
  return current.ok ? ok({ product, establishment }) : current;
};
