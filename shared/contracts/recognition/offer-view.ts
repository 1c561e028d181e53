import * as z from 'zod';
import { offerSchema } from '#shared/domain/recognition/offer.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

export const offerParams = z.strictObject({ roundId: idSchema, unitId: idSchema });

/** What the level above sees of an offer. */
export const offerView = z.object({
  ...offerSchema.pick({
    roundId: true,
    unitId: true,
    from: true,
    fromName: true,
    roundTitle: true,
    productName: true,
    establishmentName: true,
    group: true,
    certificate: true,
    decision: true,
    dossierHash: true,
    state: true,
    times: true,
    note: true,
    offeredAt: true,
  }).shape,
  /** For If-Match. */
  version: z.int(),
  returned: z.object({ at: instantSchema, reason: z.string() }).nullable(),
  accepted: z.object({ at: instantSchema, roundId: idSchema, submissionId: idSchema }).nullable(),
  withdrawnAt: instantSchema.nullable(),
});
