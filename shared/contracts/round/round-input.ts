import * as z from 'zod';
import { documentTypeSchema } from '#shared/domain/dossier/document-types.ts';
import { productGroupSchema } from '#shared/domain/product/groups.ts';
import { planSchema, roundSchema, timelineSchema } from '#shared/domain/round/round.ts';
import { roundRulesSchema } from '#shared/domain/round/rules.ts';
import { lineSchema } from '#shared/domain/wording/text-schemas.ts';

/** What a plan asks of each dossier, as an official types it. */
export const requiredDocumentInput = z.strictObject({
  type: documentTypeSchema,
  required: z.boolean(),
  note: lineSchema(300).nullable().default(null),
});

/** What an official sets of a round while it is planned. */
export const roundInput = {
  title: roundSchema.shape.title,
  year: roundSchema.shape.year,
  plan: planSchema.nullable(),
  timeline: timelineSchema,
  rules: roundRulesSchema.partial(),
  groups: z.array(productGroupSchema).min(1).max(20),
  documents: z.array(requiredDocumentInput).min(1).max(40),
  shards: roundSchema.shape.shards,
} as const;
