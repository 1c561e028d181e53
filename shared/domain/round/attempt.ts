import type { Round } from './round.ts';

/** The attempt that an execution's name ends in (`round-<id>-<attempt>`); undefined where the name has no such end. */
export const attemptOf = (execution: string): number | undefined => {
  const digits = /^round-.+-(\d{1,6})$/.exec(execution)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** Whether a later attempt drives the round now, so that this execution must not touch it any more. */
export const isSuperseded = (round: Pick<Round, 'attempt'>, execution: string): boolean =>
  (attemptOf(execution) ?? round.attempt) < round.attempt;
