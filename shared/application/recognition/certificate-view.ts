import type * as z from 'zod';
import type { certificateView } from '#shared/contracts/recognition/certificate-view.ts';
import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';

/** A certificate with its status at `now`; who revoked it stays in the record. */
export const viewCertificate = (
  { revoked, logo: _, ...certificate }: Certificate,
  now: number,
): z.infer<typeof certificateView> => ({
  ...certificate,
  revoked: revoked && { at: revoked.at, decision: revoked.decision, reason: revoked.reason },
  status: certificateStatus({ ...certificate, revoked }, now),
});
