import type { RoundResult } from '#shared/domain/council/council.ts';
import { type CountedSheet, countableSheets } from '#shared/domain/council/count-sheets.ts';
import { tally } from '#shared/domain/council/tally.ts';
import type { Entry } from '#shared/domain/judging/judging.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { hashOf } from '#shared/kernel/hash.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { World } from '../ports.ts';

type Excluded = ReadonlySet<string>;

/** Sheets that upheld complaints put out, up to a result version (all of them when none is named). */
export const excludedByComplaints = async (
  world: World,
  roundId: string,
  upToVersion = Number.POSITIVE_INFINITY,
): Promise<Excluded> =>
  new Set(
    (await world.records.children('complaint', roundId)).flatMap(({ body }) =>
      body.answer !== null && (body.answer.resultVersion ?? Number.POSITIVE_INFINITY) <= upToVersion
        ? body.answer.excludedSheetIds
        : [],
    ),
  );

/** The sheets that count in a scoring round as of a moment, without those of confirmed conflicts and `excluded` ones. */
export const readCountedSheets = async (
  world: World,
  of: {
    readonly roundId: string;
    readonly scoringRound: number;
    readonly excluded: Excluded;
    readonly asOf: string;
  },
): Promise<readonly CountedSheet[]> => {
  const [sheets, conflicts, frames] = await Promise.all([
    world.records.children('sheet', of.roundId),
    world.records.children('conflict', of.roundId),
    world.records.children('score-frame', of.roundId),
  ]);
  const conflicted = new Set(
    conflicts
      .filter(({ body }) => body.state === 'confirmed' && (body.settledAt ?? '') <= of.asOf)
      .map(({ body }) => `${body.submissionId}~${body.personId}`),
  );
  return countableSheets(
    sheets.map(({ body }) => body).filter(({ lockedAt }) => lockedAt === null || lockedAt <= of.asOf),
    {
      scoringRound: of.scoringRound,
      frames: new Map(frames.map(({ body }) => [body.group, body])),
      isExcluded: (sheet, id) =>
        of.excluded.has(id) || conflicted.has(`${sheet.submissionId}~${sheet.jurorId}`),
    },
  );
};

/** Entries before the jury whose producers have not withdrawn. */
export const readEntries = async (world: World, roundId: string): Promise<readonly Entry[]> => {
  const entries = (await world.records.children('entry', roundId)).map(({ body }) => body);
  const submissions = await world.records.findMany(
    'submission',
    entries.map(({ submissionId }) => submissionId),
  );
  const standing = new Set(submissions.filter(({ body }) => body.state !== 'withdrawn').map(({ id }) => id));
  return entries.filter(({ submissionId }) => standing.has(submissionId));
};

/** A new result version over the sheets as they stand now. */
export const tallyRound = async (
  world: World,
  round: Round,
  made: Pick<RoundResult, 'version' | 'cause' | 'reason' | 'complaintId'> & {
    readonly excluded: Excluded;
    readonly now: number;
  },
): Promise<RoundResult> => {
  const { excluded, now, ...facts } = made;
  const [entries, sheets] = await Promise.all([
    readEntries(world, round.id),
    readCountedSheets(world, {
      roundId: round.id,
      scoringRound: round.scoringRound,
      excluded,
      asOf: isoOf(now),
    }),
  ]);
  const known = new Set(entries.map(({ submissionId }) => submissionId));
  const counted = sheets.filter(({ submissionId }) => known.has(submissionId));
  return {
    roundId: round.id,
    ...facts,
    scoringRound: round.scoringRound,
    standings: [...tally(entries, counted, round.rules)],
    sheetsHash: hashOf(
      counted.map(({ id, total }) => ({ id, total })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
    sheetCount: counted.length,
    talliedAt: isoOf(now),
  };
};
