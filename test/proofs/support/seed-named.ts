import type { Change } from '#shared/application/command.ts';
import type { World } from '#shared/application/ports.ts';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { buildEstablishment } from '#test/support/establishment-builder.ts';
import { buildProduct } from '#test/support/product-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import type { Contents } from './place.ts';

const numberOf = (id: string, first: string): number => Number(id.slice(4)) - Number(first.slice(4));

/** Producers and products that dossiers name where those are there alone: from there on any request may be about them. */
export const seedNamed = async (world: World, { records }: Contents): Promise<void> => {
  const bodies = (kind: string) => records.filter(item => item.kind?.S === kind).map(({ body }) => body?.S);
  const idsOf = (kind: string) => bodies(kind).map(body => String(JSON.parse(body ?? '{}').id));
  const there = new Set([...idsOf('establishment'), ...idsOf('product')]);
  const missing = new Map<string, Change>();
  for (const body of bodies('submission')) {
    const { establishmentId, productId } = submissionSchema.parse(JSON.parse(body ?? 'null'));
    const producer = buildEstablishment(numberOf(establishmentId, sampleId(3000)));
    const product = buildProduct(numberOf(productId, sampleId(4000)), { establishmentId });
    if (!there.has(establishmentId)) missing.set(producer.id, record('establishment', producer.id, producer));
    if (!there.has(productId)) missing.set(product.id, record('product', product.id, product));
  }
  if (missing.size > 0) await seed(world, [...missing.values()]);
};
