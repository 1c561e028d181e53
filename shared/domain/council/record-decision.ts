import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { dayOf } from '../calendar/instant.ts';
import type { CertificateUnit, Decision } from './council.ts';

type Declined = Decision['declined'];

/**
 * The units a decision recognises: those put to the authority without the declined ones, each declined with a reason.
 * Refuses units that were not put to it, or named twice.
 */
export const decideUnits = (
  proposed: readonly CertificateUnit[],
  declined: Declined,
): Result<readonly CertificateUnit[]> => {
  const problems = declined.flatMap(({ unitId }, index) =>
    proposed.some(({ id }) => id === unitId) && declined.findIndex(other => other.unitId === unitId) === index
      ? []
      : [{ pointer: `/body/declined/${index}/unitId`, code: 'decision.unknown-unit' }],
  );
  if (problems.length > 0) return fail({ code: 'request.invalid', pointers: problems });
  return ok(proposed.filter(({ id }) => !declined.some(({ unitId }) => unitId === id)));
};

/** The date of a decision lies between the day of what it decides on and today. */
export const demandDecisionDate = (date: string, from: string, now: number): Result<null> =>
  date >= dayOf(Date.parse(from)) && date <= dayOf(now)
    ? ok(null)
    : fail({ code: 'request.invalid', pointers: [{ pointer: '/body/date', code: 'decision.date' }] });
