import type { World } from '#shared/application/ports.ts';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { buildEstablishment } from '#test/support/establishment-builder.ts';
import { buildProduct } from '#test/support/product-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import type { Contents } from './place.ts';

const numberOf = (id: string, first: string): number => Number(id.slice(4)) - Number(first.slice(4));

/** Producers and products that dossiers name where those are there alone: from there on any request may be about them. */
export const seedNamed = async (world: World, { records }: Contents): Promise<void> => {
  const idsOf = (kind: string) =>
    new Set(records.filter(item => item.kind?.S === kind).map(({ body }) => JSON.parse(body?.S ?? '{}').id));
  const there = { establishments: idsOf('establishment'), products: idsOf('product') };
  for (const { body } of records.filter(item => item.kind?.S === 'submission')) {
    const { establishmentId, productId } = submissionSchema.parse(JSON.parse(body?.S ?? 'null'));
    const producer = buildEstablishment(numberOf(establishmentId, sampleId(3000)));
    const product = buildProduct(numberOf(productId, sampleId(4000)), { establishmentId });
    await seed(world, [
      ...(there.establishments.has(establishmentId) ? [] : [record('establishment', producer.id, producer)]),
      ...(there.products.has(productId) ? [] : [record('product', product.id, product)]),
    ]);
    there.establishments.add(establishmentId);
    there.products.add(productId);
  }
};
