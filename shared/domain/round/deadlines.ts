import { isoOf, millis } from '#shared/kernel/instant.ts';
import type { GateName } from './gate.ts';
import type { Round, Timeline } from './round.ts';
import type { RoundState } from './states.ts';

/** A request that arrived in time may run for the gateway's 29 seconds: from then on all of them are done. */
export const requestsDoneAt = (deadline: string): string => isoOf(millis(deadline) + 35_000);

/** Days an answer to the last complaint may take beyond the window before the workflow calls it overdue. */
const complaintGraceDays = 60;

/** The deadline that binds people at each gate in the first scoring, and in a second one ordered by the council. */
const bindingDeadline = {
  screening: ['screeningUntil', 'screeningUntil'],
  'score-frames': ['framesUntil', 'framesUntil'],
  // A rescore happens within the council's own time, and its second session within the authority's.
  'score-sheets': ['scoringUntil', 'councilUntil'],
  council: ['councilUntil', 'decisionUntil'],
  decision: ['decisionUntil', 'decisionUntil'],
} as const satisfies Record<Exclude<GateName, 'complaints'>, readonly [keyof Timeline, keyof Timeline]>;

type DeadlineFacts = Pick<Round, 'timeline' | 'scoringRound' | 'complaintsUntil'>;

/** Until when people must have settled a gate, milliseconds, extensions included. */
export const gateDeadlineOf = (round: DeadlineFacts, gate: GateName): number =>
  gate === 'complaints'
    ? millis(round.complaintsUntil ?? round.timeline.decisionUntil) + complaintGraceDays * 86_400_000
    : millis(round.timeline[bindingDeadline[gate][round.scoringRound > 1 ? 1 : 0]]);

const gateOfState: Partial<Record<RoundState, GateName>> = {
  screening: 'screening',
  judging: 'score-sheets',
  council: 'council',
  deciding: 'decision',
  complaints: 'complaints',
};

/** The gate at which the round stands, if it stands at one; scoring has not begun while `scoringRound` is 0. */
export const presentGate = (round: Pick<Round, 'state' | 'scoringRound'>): GateName | undefined =>
  round.state === 'judging' && round.scoringRound === 0 ? 'score-frames' : gateOfState[round.state];
