import * as z from 'zod';
import { certificateStatuses } from '#shared/domain/recognition/certificate.ts';
import { certificateSchema } from '#shared/domain/recognition/recognition.ts';

/** A certificate to its holder and the authority, with its status today. */
export const certificateView = certificateSchema.omit({ revoked: true, logo: true }).extend({
  revoked: certificateSchema.shape.revoked.unwrap().omit({ by: true }).nullable(),
  status: z.enum(certificateStatuses),
});
