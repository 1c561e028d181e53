import * as z from 'zod';
import { lineSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';

/** Why the council proposes to withdraw a certificate. */
export const revocationFieldsSchema = z.strictObject({
  reason: textSchema(2000),
  /** What was broken: law or article. */
  legalBasis: lineSchema(300),
  /** The minutes in which the council proposed it. */
  minutes: lineSchema(120),
});

/**
 * The council's proposal to withdraw a certificate, and what the authority decided: the council proposes, the competent
 * authority decides (Circular 26/2014/TT-BCT, Article 20). One at a time for a certificate. Id: `<certificateId>/<id>`.
 */
export const revocationSchema = z.strictObject({
  id: idSchema,
  certificateId: idSchema,
  roundId: idSchema,
  authority: authoritySchema,
  certificateNumber: z.string(),
  ...revocationFieldsSchema.shape,
  proposedBy: personIdSchema,
  proposedAt: instantSchema,
  decided: z
    .strictObject({
      outcome: z.enum(['revoked', 'kept']),
      /** Number of the decision that withdraws it; null where it is kept. */
      decision: lineSchema(120).nullable(),
      reason: textSchema(2000),
      by: personIdSchema,
      at: instantSchema,
    })
    .nullable(),
});
export type Revocation = z.infer<typeof revocationSchema>;

export const revocationIdOf = (certificateId: string, id: string): string => `${certificateId}/${id}`;
