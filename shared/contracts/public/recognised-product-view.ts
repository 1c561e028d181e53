import * as z from 'zod';
import { certificateStatuses } from '#shared/domain/recognition/certificate.ts';
import { recognitionSchema } from '#shared/domain/recognition/recognition-record.ts';
import { daySchema } from '#shared/kernel/instant.ts';

const { certificate, establishment } = recognitionSchema.shape;

/** A certificate as the public register shows it: what it says today, and since when by which decision. */
export const publicCertificateView = certificate
  .unwrap()
  .omit({ revoked: true })
  .extend({
    status: z.enum(certificateStatuses),
    revoked: z.strictObject({ on: daySchema, decision: z.string() }).nullable(),
  });

/** A recognised product or set to anyone: public facts alone. */
export const recognisedProductView = recognitionSchema
  .pick({
    ...{ id: true, source: true, roundId: true, roundTitle: true, authority: true, authorityName: true },
    ...{ year: true, group: true, name: true, parts: true, place: true, decision: true, recognisedOn: true },
  })
  .extend({
    establishment: establishment.pick({ name: true, kind: true }),
    /** The province of today that stands in the place of the one at issue. */
    province: z.string(),
    certificate: publicCertificateView.nullable(),
  });
