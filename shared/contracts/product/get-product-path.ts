import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { certificateStatuses } from '#shared/domain/recognition/certificate.ts';
import { offerSchema } from '#shared/domain/recognition/offer.ts';
import { recognitionSchema } from '#shared/domain/recognition/recognition-record.ts';
import { submissionStateSchema } from '#shared/domain/submission/states.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';

const decision = recognitionSchema.shape.decision;

const certificate = recognitionSchema.shape.certificate
  .unwrap()
  .omit({ revoked: true })
  .extend({
    status: z.enum(certificateStatuses),
    revoked: z.strictObject({ on: daySchema, decision: z.string() }).nullable(),
  });

/** What was put to the level above, and what became of it there: its name and what is public of the entry. */
const offer = offerSchema.pick({ unitId: true, to: true, state: true, times: true, offeredAt: true }).extend({
  returned: z.object({ at: instantSchema, reason: z.string() }).nullable(),
  above: z.object({ roundTitle: z.string(), state: submissionStateSchema }).nullable(),
  /** Whether the caller may take it back now. */
  withdrawable: z.boolean(),
});

/** One round that the product was entered in, as far as the caller may know. */
const step = z.object({
  roundId: idSchema,
  roundTitle: z.string(),
  year: z.int(),
  authority: authoritySchema,
  authorityName: z.string(),
  /** The dossier, to those who may read it. */
  submissionId: idSchema.nullable(),
  state: submissionStateSchema,
  submittedAt: instantSchema.nullable(),
  result: z.object({ mean: z.string(), passMark: z.int(), passed: z.boolean() }).nullable(),
  decision: decision.nullable(),
  certificate: certificate.nullable(),
  /** Its address in the public register. */
  recognitionId: idSchema.nullable(),
  offer: offer.nullable(),
});

/** A recognition of the time before this system, of the same name and establishment. */
const earlier = recognitionSchema
  .pick({ id: true, roundTitle: true, year: true, authority: true, authorityName: true, decision: true })
  .extend({ certificate: certificate.nullable() });

export const getProductPathContract = defineContract({
  id: 'get-product-path',
  method: 'GET',
  path: '/v1/products/{productId}/path',
  summary: {
    vi: 'Hành trình của sản phẩm qua các đợt, các cấp',
    en: 'The path of a product through rounds and levels',
  },
  action: 'product.read',
  signIn: 'required',
  params: z.strictObject({ productId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  answer: z.object({
    productId: idSchema,
    productName: z.string(),
    establishmentName: z.string(),
    /** The first entered first. */
    steps: z.array(step),
    earlier: z.array(earlier),
  }),
});
