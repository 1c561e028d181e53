import { groupOfCode } from '#shared/domain/identity/selection-code.ts';
import { scoreFrameIdOf, sheetIdOf } from '#shared/domain/judging/judging.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Ask, matches } from '../ask.ts';
import type { Stored, World } from '../ports.ts';
import { findSeatWith, type Seat } from './find-seat.ts';
import { presentGate } from './scoring-gate.ts';

/** The last version of a juror's sheet for an entry in the present scoring round, read strongly. */
export const lastSheet = async (
  world: World,
  of: {
    readonly roundId: string;
    readonly submissionId: string;
    readonly jurorId: string;
    readonly scoringRound: number;
  },
): Promise<Stored<'sheet'> | undefined> => {
  const scoringRound = Math.max(1, of.scoringRound);
  // Most sheets have one version; only a correction, rare, makes more than one to look through.
  const [first, second] = await Promise.all(
    [1, 2].map(version => world.records.find('sheet', sheetIdOf({ ...of, scoringRound, version }))),
  );
  if (second === undefined) return first;
  const prefix = `${of.submissionId}~${of.jurorId}~${scoringRound}~`;
  const versions = await world.records.children('sheet', of.roundId, prefix);
  return [...versions].sort((a, b) => b.body.version - a.body.version)[0];
};

type Found = Seat & {
  readonly sheet: Stored<'sheet'>;
  /** What writing on it depends on. */
  readonly gate: Stored<'gate'> | undefined;
  readonly frame: Stored<'score-frame'> | undefined;
};

/** The caller's own sheet for an entry, at the version If-Match names. */
export const findSheet = async (
  world: World,
  ask: Ask<unknown>,
  params: { readonly roundId: string; readonly selectionCode: string },
): Promise<Result<Found>> => {
  const seat = await findSeatWith(world, ask, params, ({ round, submissionId }) =>
    Promise.all([
      lastSheet(world, {
        ...{ roundId: round.id, submissionId, jurorId: ask.actor.id },
        scoringRound: round.body.scoringRound,
      }),
      presentGate(world, round.body),
      world.records.find('score-frame', scoreFrameIdOf(round.id, groupOfCode(params.selectionCode))),
    ]),
  );
  if (!seat.ok) return seat;
  const [sheet, gate, frame] = seat.value.beside;
  if (sheet === undefined) return fail('resource.not-found');
  const current = matches(ask, sheet);
  return current.ok ? ok({ ...seat.value, sheet, gate, frame }) : current;
};
