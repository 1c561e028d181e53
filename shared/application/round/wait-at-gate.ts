import { gateDeadlineOf } from '#shared/domain/round/deadlines.ts';
import type { GateName } from '#shared/domain/round/gate.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { World } from '../ports.ts';
import { loadRound } from './load-round.ts';

/** Until when the workflow waits for people at the gate that comes next: its deadline, extensions included. */
export const waitAtGate = async (
  world: World,
  roundId: string,
  gate: GateName,
): Promise<{ readonly until: string }> => ({
  until: isoOf(gateDeadlineOf((await loadRound(world, roundId)).body, gate)),
});
