import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getPublicFiguresContract } from '#shared/contracts/public/get-public-figures.ts';
import { countFigures } from '#shared/domain/recognition/recognised-product.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { recognisedProducts } from '../council/published-units.ts';

type Contract = typeof getPublicFiguresContract;

/** Figures over the years, counted from published results alone. */
export const getPublicFigures: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const products = await recognisedProducts(world);
  return ok({ body: { products: products.length, rows: [...countFigures(products)] } });
};
