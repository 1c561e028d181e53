import type * as z from 'zod';
import type {
  publicCertificateView,
  recognisedProductView,
} from '#shared/contracts/public/recognised-product-view.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { successorOf } from '#shared/domain/place/province-at.ts';
import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import type { Recognition } from '#shared/domain/recognition/recognition-record.ts';
import { millis } from '#shared/kernel/instant.ts';

const viewCertificate = (
  certificate: Recognition['certificate'],
  now: number,
): z.infer<typeof publicCertificateView> | null =>
  certificate && {
    ...certificate,
    status: certificateStatus(certificate, now),
    revoked: certificate.revoked && {
      on: dayOf(millis(certificate.revoked.at)),
      decision: certificate.revoked.decision,
    },
  };

/** A recognition as anyone sees it at a moment: keys and who imported it stay behind. */
export const viewRecognisedProduct = (
  { establishment: { name, kind }, certificate, productKeys, annulled, imported, ...shown }: Recognition,
  now: number,
): z.infer<typeof recognisedProductView> => ({
  ...shown,
  establishment: { name, kind },
  province: successorOf(shown.place.province),
  certificate: viewCertificate(certificate, now),
});
