import * as z from 'zod';
import { type ProductFields, productFieldsSchema } from './product.ts';

const shape = z.object(productFieldsSchema.shape);

/** What is said of a product, out of a record or of a record with changes laid over it. */
export const productFieldsOf = (value: unknown): ProductFields => shape.parse(value);
