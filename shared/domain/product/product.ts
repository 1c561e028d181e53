import * as z from 'zod';
import { lineSchema, nameSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { levelSchema } from '../authority/levels.ts';
import { setKindSchema } from './groups.ts';

const dong = z.int().min(0).max(1_000_000_000_000_000);

/** What is said of a product or set (fields follow the criteria's sub-headings and documents D3 to D5). */
export const productFieldsSchema = z.strictObject({
  name: nameSchema(200),
  /** A set (bộ sản phẩm) counts as one product under every rule; null for a single product. */
  set: z.strictObject({ kind: setKindSchema, items: z.array(nameSchema(160)).min(2).max(30) }).nullable(),
  description: textSchema(5000, { mayBeEmpty: true }),
  use: textSchema(1000, { mayBeEmpty: true }),
  materials: textSchema(1000, { mayBeEmpty: true }),
  domesticMaterialPercent: z.int().min(0).max(100).nullable(),
  technology: textSchema(2000, { mayBeEmpty: true }),
  yearlyOutput: lineSchema(120, { mayBeEmpty: true }),
  revenueDong: dong.nullable(),
  markets: lineSchema(400, { mayBeEmpty: true }),
  workers: z.int().min(0).max(1_000_000).nullable(),
  averageIncomeDong: dong.nullable(),
  standards: z
    .array(
      z.strictObject({
        name: lineSchema(160),
        number: lineSchema(60),
        issuer: lineSchema(160),
        validTo: daySchema.nullable(),
      }),
    )
    .max(30),
  managementSystem: lineSchema(300).nullable(),
  environment: textSchema(1000).nullable(),
  intellectualProperty: lineSchema(300).nullable(),
  awards: z.array(lineSchema(200)).max(30),
  /** Earlier recognitions, as the producer states them. */
  recognitions: z
    .array(
      z.strictObject({ level: levelSchema, year: z.int().min(2010).max(2100), decision: lineSchema(120) }),
    )
    .max(20),
  /** Stars of the separate OCOP scheme; an attribute only. */
  ocopStars: z.int().min(1).max(5).nullable(),
  serialProduction: z.boolean(),
});
export type ProductFields = z.infer<typeof productFieldsSchema>;

export const productSchema = z.strictObject({
  id: idSchema,
  establishmentId: idSchema,
  ...productFieldsSchema.shape,
  createdAt: instantSchema,
  createdBy: personIdSchema,
});
export type Product = z.infer<typeof productSchema>;
