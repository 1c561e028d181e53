import { createApiTokenContract } from '#shared/contracts/api-token/create-api-token.ts';
import { revokeApiTokenContract } from '#shared/contracts/api-token/revoke-api-token.ts';
import { changeEstablishmentContract } from '#shared/contracts/establishment/change-establishment.ts';
import { registerEstablishmentContract } from '#shared/contracts/establishment/register-establishment.ts';
import { changeProductContract } from '#shared/contracts/product/change-product.ts';
import { createProductContract } from '#shared/contracts/product/create-product.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { monday } from '#test/support/asks.ts';
import { buildEstablishment, establishmentFields, producer } from '#test/support/establishment-builder.ts';
import { buildProduct, productFields } from '#test/support/product-builder.ts';
import { record, seed } from '#test/support/seed.ts';
import { type RequestCase, requestTo, type Stage } from './request.ts';

const own = { as: producer.id, now: monday } as const;
const establishment = buildEstablishment(1);
const product = buildProduct(1);
const tokenId = 'a'.repeat(64);
const inAYear = isoOf(monday + 300 * 86_400_000);

const seedOwn = ({ world }: Stage): Promise<void> =>
  seed(world, [
    record('establishment', establishment.id, establishment),
    record('product', product.id, product),
  ]);

export const producerRequests: readonly RequestCase[] = [
  requestTo(registerEstablishmentContract, async () => ({ ...own, body: establishmentFields(1) })),
  requestTo(changeEstablishmentContract, async stage => {
    await seedOwn(stage);
    const params = { establishmentId: establishment.id };
    return { ...own, params, version: 1, body: { name: 'Hợp tác xã mẫu đổi tên' } };
  }),
  requestTo(createProductContract, async stage => {
    await seedOwn(stage);
    return { ...own, params: { establishmentId: establishment.id }, body: productFields(2) };
  }),
  requestTo(changeProductContract, async stage => {
    await seedOwn(stage);
    return { ...own, params: { productId: product.id }, version: 1, body: { workers: 15 } };
  }),
  requestTo(createApiTokenContract, async stage => {
    await seedOwn(stage);
    const body = { label: 'Phần mềm mẫu', establishmentIds: [establishment.id], expiresAt: inAYear };
    return { ...own, body };
  }),
  requestTo(revokeApiTokenContract, async stage => {
    await seedOwn(stage);
    await seed(stage.world, [
      record('api-token', tokenId, {
        ...{ id: tokenId, prefix: 'tb_mau', ownerId: producer.id, ownerName: producer.name },
        ...{ label: 'Phần mềm mẫu', establishmentIds: [establishment.id], createdAt: isoOf(monday) },
        ...{ expiresAt: inAYear, revokedAt: null },
      }),
    ]);
    return { ...own, params: { tokenId } };
  }),
];
