import type { GateName } from '#shared/domain/round/gate.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { Change, NewEffect } from '../command.ts';
import type { Stored, World } from '../ports.ts';

/** `<roundId>/<gate>~<occurrence>`; a rescore passes the scoring and council gates again, as the next occurrence. */
export const gateIdOf = (roundId: string, gate: GateName, occurrence: number): string =>
  `${roundId}/${gate}~${occurrence}`;

/** Which passage of a gate is the present one: one per scoring round for those a rescore repeats, else the first. */
export const occurrenceOf = (round: Pick<Round, 'scoringRound'>, gate: GateName): number =>
  gate === 'score-sheets' || gate === 'council' ? Math.max(1, round.scoringRound) : 1;

/**
 * The change that settles a gate as it was read, to be committed with the decision that settles it, and the effect that lets
 * the workflow go on if it waits already. Empty when the gate was settled before.
 */
export const settledGate = (
  round: Round,
  gate: GateName,
  before: Stored<'gate'> | undefined,
  outcome: string,
  now: number,
): { readonly changes: readonly Change[]; readonly effects: readonly NewEffect[] } => {
  const occurrence = occurrenceOf(round, gate);
  const id = gateIdOf(round.id, gate, occurrence);
  if (before !== undefined && before.body.outcome !== null) return { changes: [], effects: [] };
  const body = before?.body ?? { roundId: round.id, gate, occurrence, token: null, openedAt: null };
  return {
    changes: [
      {
        kind: 'gate',
        id,
        before,
        after: { ...body, outcome, decidedAt: isoOf(now) },
        action: `gate.${gate}.settle`,
      },
    ],
    effects:
      body.token === null
        ? []
        : [
            {
              payload: { type: 'complete-gate', gateId: id, outcome },
              authority: round.authority,
              roundId: round.id,
            },
          ],
  };
};

/** The same of the gate as it stands now. */
export const settleGate = async (
  world: World,
  round: Round,
  gate: GateName,
  outcome: string,
  now: number,
): Promise<ReturnType<typeof settledGate>> => {
  const id = gateIdOf(round.id, gate, occurrenceOf(round, gate));
  return settledGate(round, gate, await world.records.find('gate', id), outcome, now);
};
