import { addDays } from '../calendar/day.ts';
import { dayOf } from '../calendar/instant.ts';

export const certificateStatuses = ['in-force', 'expired', 'revoked'] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];

/** In force, run out, or withdrawn, as of an instant. The last day of validity is whole; revocation acts at once. */
export const certificateStatus = (
  { revoked, validTo }: { readonly revoked: { readonly at: string } | null; readonly validTo: string },
  now: number,
): CertificateStatus =>
  revoked !== null && Date.parse(revoked.at) <= now
    ? 'revoked'
    : dayOf(now) >= addDays(validTo, 1)
      ? 'expired'
      : 'in-force';

/** `027/2026/GCN-SPCNNTTB`: the serial of an authority within a year. No published text sets the form. */
export const certificateNumber = (serial: number, year: number): string =>
  `${String(serial).padStart(3, '0')}/${year}/GCN-SPCNNTTB`;

/**
 * 31 December of the issue year plus the round's offset: three since 16 August 2018, i.e. the end of the fourth year, two
 * before (Circular 14/2018/TT-BCT).
 */
export const lastDayOfValidity = (issuedOn: string, offset: number): string =>
  `${Number(issuedOn.slice(0, 4)) + offset}-12-31`;
