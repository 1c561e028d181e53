import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Ask, matches } from '../ask.ts';
import type { Stored, World } from '../ports.ts';
import { findSeat, type Seat } from './find-seat.ts';

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
  const prefix = `${of.submissionId}~${of.jurorId}~${Math.max(1, of.scoringRound)}~`;
  const versions = await world.records.children('sheet', of.roundId, prefix);
  return [...versions].sort((a, b) => b.body.version - a.body.version)[0];
};

/** The caller's own sheet for an entry, at the version If-Match names. */
export const findSheet = async (
  world: World,
  ask: Ask<unknown>,
  params: { readonly roundId: string; readonly selectionCode: string },
): Promise<Result<Seat & { readonly sheet: Stored<'sheet'> }>> => {
  const seat = await findSeat(world, ask, params);
  if (!seat.ok) return seat;
  const { round, entry } = seat.value;
  const sheet = await lastSheet(world, {
    roundId: round.id,
    submissionId: entry.body.submissionId,
    jurorId: ask.actor.id,
    scoringRound: round.body.scoringRound,
  });
  if (sheet === undefined) return fail('resource.not-found');
  const current = matches(ask, sheet);
  return current.ok ? ok({ ...seat.value, sheet }) : current;
};
