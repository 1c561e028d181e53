import { monthsBefore } from '../calendar/day.ts';
import { dayOf } from '../calendar/instant.ts';
import { certificateStatus } from './certificate.ts';
import type { Certificate } from './recognition.ts';

/** How many months before the end the holder is told: enough for the next round, its papers, and the last call. */
export const expiryNotices = { half: 6, quarter: 3, last: 1 } as const satisfies Record<string, number>;
export type ExpiryNotice = keyof typeof expiryNotices;

const latestFirst: readonly ExpiryNotice[] = ['last', 'quarter', 'half'];

/**
 * The notice that a holder should have had by now: of those whose time has come the last, so that a job that was down sends
 * one mail and not three. Undefined where none is due, or the certificate is not in force any more.
 */
export const expiryNoticeDue = (
  certificate: Pick<Certificate, 'revoked' | 'validTo'>,
  now: number,
): ExpiryNotice | undefined =>
  certificateStatus(certificate, now) === 'in-force'
    ? latestFirst.find(notice => monthsBefore(certificate.validTo, expiryNotices[notice]) <= dayOf(now))
    : undefined;

/** Years in which certificates end that a notice may be due for. */
export const expiryYears = (now: number): readonly number[] => {
  const year = Number(dayOf(now).slice(0, 4));
  return [year, year + 1];
};
