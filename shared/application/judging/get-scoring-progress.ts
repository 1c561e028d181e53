import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getScoringProgressContract } from '#shared/contracts/judging/get-scoring-progress.ts';
import type { Sheet } from '#shared/domain/judging/judging.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';

type Contract = typeof getScoringProgressContract;
type Row = BodyOf<Contract>['jurors'][number];

const columns = {
  assigned: 'open',
  'in-progress': 'open',
  locked: 'locked',
  excluded: 'excluded',
} as const satisfies Record<Sheet['state'], keyof Row>;

/** How many sheets each juror has locked, by group. Counts of sheets only, so no score can be told from it. */
export const getScoringProgress: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  const scoringRound = Math.max(1, round.value.body.scoringRound);
  const last = new Map<string, Sheet>();
  for (const { body } of await world.records.children('sheet', round.value.id)) {
    const pair = `${body.submissionId}~${body.jurorId}`;
    if (body.scoringRound === scoringRound && (last.get(pair)?.version ?? 0) < body.version)
      last.set(pair, body);
  }
  const rows = new Map<string, Row>();
  for (const { jurorId, jurorName, group, state } of last.values()) {
    const key = `${group}~${jurorId}`;
    const row = rows.get(key) ?? { jurorId, jurorName, group, open: 0, locked: 0, excluded: 0 };
    rows.set(key, { ...row, [columns[state]]: row[columns[state]] + 1 });
  }
  const jurors = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return ok({ body: { scoringRound, jurors } });
};
