import type { Complaint, RoundResult } from '#shared/domain/council/council.ts';
import { type CountedSheet, countableSheets } from '#shared/domain/council/count-sheets.ts';
import { tally } from '#shared/domain/council/tally.ts';
import type { Entry } from '#shared/domain/judging/judging.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { hashOf } from '#shared/kernel/hash.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { World } from '../ports.ts';

type Excluded = ReadonlySet<string>;

/** Every complaint of a round, answered or not. */
export const complaintsOf = async (world: World, roundId: string): Promise<readonly Complaint[]> =>
  (await world.records.children('complaint', roundId)).map(({ body }) => body);

/** Sheets that upheld complaints put out, up to a result version (all of them when none is named). */
export const excludedIn = (
  complaints: readonly Complaint[],
  upToVersion = Number.POSITIVE_INFINITY,
): Excluded =>
  new Set(
    complaints.flatMap(({ answer }) =>
      answer !== null && (answer.resultVersion ?? Number.POSITIVE_INFINITY) <= upToVersion
        ? answer.excludedSheetIds
        : [],
    ),
  );

export const excludedByComplaints = async (
  world: World,
  roundId: string,
  upToVersion?: number,
): Promise<Excluded> => excludedIn(await complaintsOf(world, roundId), upToVersion);

/** All that decides which sheets of a round count. */
export const readScoring = async (world: World, roundId: string) => {
  const [sheets, conflicts, frames] = await Promise.all([
    world.records.children('sheet', roundId),
    world.records.children('conflict', roundId),
    world.records.children('score-frame', roundId),
  ]);
  return { sheets, conflicts, frames };
};
type Scoring = Awaited<ReturnType<typeof readScoring>>;

type Counted = {
  readonly scoringRound: number;
  readonly excluded: Excluded;
  readonly asOf: string;
};

/** The sheets that count in a scoring round as of a moment, without those of confirmed conflicts and `excluded` ones. */
export const countedIn = (
  { sheets, conflicts, frames }: Scoring,
  { scoringRound, excluded, asOf }: Counted,
): readonly CountedSheet[] => {
  const conflicted = new Set(
    conflicts
      .filter(({ body }) => body.state === 'confirmed' && (body.settledAt ?? '') <= asOf)
      .map(({ body }) => `${body.submissionId}~${body.personId}`),
  );
  return countableSheets(
    sheets.map(({ body }) => body).filter(({ lockedAt }) => lockedAt === null || lockedAt <= asOf),
    {
      scoringRound,
      frames: new Map(frames.map(({ body }) => [body.group, body])),
      isExcluded: (sheet, id) => excluded.has(id) || conflicted.has(`${sheet.submissionId}~${sheet.jurorId}`),
    },
  );
};

export const readCountedSheets = async (
  world: World,
  { roundId, ...of }: Counted & { readonly roundId: string },
): Promise<readonly CountedSheet[]> => countedIn(await readScoring(world, roundId), of);

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
    /** Where it was read already. */
    readonly scoring?: Scoring;
  },
): Promise<RoundResult> => {
  const { excluded, now, scoring: read, ...facts } = made;
  const [entries, scoring] = await Promise.all([
    readEntries(world, round.id),
    read ?? readScoring(world, round.id),
  ]);
  const sheets = countedIn(scoring, { scoringRound: round.scoringRound, excluded, asOf: isoOf(now) });
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
