import * as z from 'zod';
import { certificateSchema } from '#shared/domain/recognition/recognition.ts';
import { revocationSchema } from '#shared/domain/recognition/revocation.ts';

/** A proposal to withdraw a certificate as council, office and signer see it. */
export const revocationView = revocationSchema
  .omit({ decided: true, proposedBy: true })
  .extend(certificateSchema.pick({ productName: true, establishmentName: true }).shape)
  .extend({
    decided: revocationSchema.shape.decided.unwrap().omit({ by: true }).nullable(),
    version: z.int(),
  });
