import * as z from 'zod';
import { productFieldsSchema, productSchema } from '#shared/domain/product/product.ts';

/** A product or set as its owners and the officials of its place see it. */
export const productView = z.object({
  id: productSchema.shape.id,
  establishmentId: productSchema.shape.establishmentId,
  ...productFieldsSchema.shape,
  createdAt: productSchema.shape.createdAt,
});
