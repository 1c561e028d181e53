import type { InputOf } from '#shared/contracts/contract.ts';
import type { getProductPathContract } from '#shared/contracts/product/get-product-path.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Ask } from '../ask.ts';
import type { Query } from '../command.ts';
import { establishmentResource } from '../establishment/show-establishment.ts';
import type { Stored, World } from '../ports.ts';
import { earlierRecognitions } from './earlier-recognitions.ts';
import { type PathEntry, pathEntries } from './path-entries.ts';
import { type Path, showPathCertificate, showPathStep } from './show-path-step.ts';

type Contract = typeof getProductPathContract;

/** Owners, officials of the place, and those of an authority that the product was entered before. */
const mayFollow = (
  ask: Ask<unknown>,
  establishment: Stored<'establishment'> | undefined,
  entries: readonly PathEntry[],
): boolean =>
  ask.allow(establishment === undefined ? {} : establishmentResource(establishment.body)).ok ||
  entries.some(({ submission, round }) => submission.state !== 'draft' && ask.allow(round.authority).ok);

const earlierOf = async (
  world: World,
  product: Stored<'product'>,
  establishment: Stored<'establishment'>,
  now: number,
): Promise<Path['earlier']> =>
  (await earlierRecognitions(world, product.body, establishment.body)).map(
    ({ id, roundTitle, year, authority, authorityName, decision, certificate }) => ({
      ...{ id, roundTitle, year, authority, authorityName, decision },
      certificate: showPathCertificate(certificate, now),
    }),
  );

/** The whole path of a product: each round at each level, each as far as the caller may know; never how others stood. */
export const getProductPath: Query<InputOf<Contract>, Path> = async (world, ask) => {
  const { productId } = ask.input.params;
  const product = await world.records.find('product', productId);
  const establishmentId = product?.body.establishmentId ?? productId;
  const [establishment, entries] = await Promise.all([
    world.records.find('establishment', establishmentId),
    pathEntries(world, { id: productId, establishmentId }),
  ]);
  const may = mayFollow(ask, establishment, entries);
  if (!may || product === undefined || establishment === undefined) return fail('resource.not-found');
  const [steps, earlier] = await Promise.all([
    Promise.all(entries.map(entry => showPathStep(world, ask, entry))),
    earlierOf(world, product, establishment, ask.now),
  ]);
  return ok({
    body: {
      ...{ productId, productName: product.body.name, establishmentName: establishment.body.name },
      steps: steps.flatMap(step => step ?? []),
      earlier,
    },
  });
};
