import type { Complaint } from '#shared/domain/council/council.ts';
import { openComplaints } from '#shared/domain/council/decide.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { Change, NewEffect } from '../command.ts';
import type { World } from '../ports.ts';
import { gateIdOf, occurrenceOf, settleGate } from '../round/gates.ts';

/**
 * Settles the complaints' gate once the window is over and none of `complaints` (as they will stand after this commit) is
 * open. Before the window ends nothing is settled: more may come, and the workflow reads the record itself then. Every
 * commit that opens or closes a complaint writes the gate, so that two at once cannot pass each other unseen.
 */
export const settleComplaintsGate = async (
  world: World,
  round: Round,
  complaints: readonly Complaint[],
  now: number,
): Promise<{ readonly changes: readonly Change[]; readonly effects: readonly NewEffect[] }> =>
  round.complaintsUntil !== null &&
  now >= millis(round.complaintsUntil) &&
  openComplaints(complaints).length === 0
    ? settleGate(world, round, 'complaints', 'answered', now)
    : { changes: await touchComplaintsGate(world, round), effects: [] };

/** Writes the gate as not settled: a complaint is open, or may still come. */
export const touchComplaintsGate = async (world: World, round: Round): Promise<readonly Change[]> => {
  const id = gateIdOf(round.id, 'complaints', occurrenceOf(round, 'complaints'));
  const before = await world.records.find('gate', id);
  const body = before?.body ?? {
    roundId: round.id,
    gate: 'complaints' as const,
    occurrence: 1,
    token: null,
    openedAt: null,
  };
  return [
    {
      ...{ kind: 'gate', id, before },
      after: { ...body, outcome: null, decidedAt: null },
      action: 'gate.complaints.hold',
    },
  ];
};
