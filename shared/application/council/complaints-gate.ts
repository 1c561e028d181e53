import type { Complaint } from '#shared/domain/council/council.ts';
import { openComplaints } from '#shared/domain/council/decide.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { Change } from '../command.ts';
import type { Stored, World } from '../ports.ts';
import { gateIdOf, settledGate } from '../round/gates.ts';

type Gate = Stored<'gate'> | undefined;

/** Nothing repeats the window of complaints. */
const occurrence = 1;

/**
 * The gate that waits for the complaints. Every commit that opens or closes one writes it; whoever does reads it before the
 * complaints, so that of two at once neither passes the other unseen.
 */
export const findComplaintsGate = (world: World, roundId: string): Promise<Gate> =>
  world.records.find('gate', gateIdOf(roundId, 'complaints', occurrence));

/**
 * Settles the complaints' gate once the window is over and none of `complaints` (as they will stand after this commit) is
 * open. Before the window ends nothing is settled: more may come, and the workflow reads the record itself then.
 */
export const settleComplaintsGate = (
  round: Round,
  gate: Gate,
  complaints: readonly Complaint[],
  now: number,
): ReturnType<typeof settledGate> =>
  round.complaintsUntil !== null &&
  now >= millis(round.complaintsUntil) &&
  openComplaints(complaints).length === 0
    ? settledGate(round, 'complaints', gate, 'answered', now)
    : { changes: touchComplaintsGate(round.id, gate), effects: [] };

/** Writes the gate as not settled: a complaint is open, or may still come. */
export const touchComplaintsGate = (roundId: string, before: Gate): readonly Change[] => {
  const body = before?.body ?? {
    ...{ roundId, gate: 'complaints' as const, occurrence },
    ...{ token: null, openedAt: null },
  };
  return [
    {
      ...{ kind: 'gate', id: gateIdOf(roundId, 'complaints', occurrence), before },
      after: { ...body, outcome: null, decidedAt: null },
      action: 'gate.complaints.hold',
    },
  ];
};
