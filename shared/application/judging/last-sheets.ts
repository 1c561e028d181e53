import type { Entry, Sheet } from '#shared/domain/judging/judging.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { World } from '../ports.ts';

/** Entries of a round whose producers have not withdrawn, by selection code. */
export const standingEntries = async (world: World, roundId: string): Promise<readonly Entry[]> => {
  const entries = (await world.records.children('entry', roundId)).map(({ body }) => body);
  const submissions = await world.records.findMany(
    'submission',
    entries.map(({ submissionId }) => submissionId),
  );
  const withdrawn = new Set(submissions.filter(({ body }) => body.state === 'withdrawn').map(({ id }) => id));
  return entries
    .filter(({ submissionId }) => !withdrawn.has(submissionId))
    .sort((a, b) => (a.selectionCode < b.selectionCode ? -1 : 1));
};

/** The last version of each juror's sheet of the present scoring round, for the entries given. */
export const lastSheets = async (
  world: World,
  round: Pick<Round, 'id' | 'scoringRound'>,
  entries: readonly Entry[],
): Promise<readonly Sheet[]> => {
  const scoringRound = Math.max(1, round.scoringRound);
  const known = new Set(entries.map(({ submissionId }) => submissionId));
  const last = new Map<string, Sheet>();
  for (const { body } of await world.records.children('sheet', round.id)) {
    const pair = `${body.submissionId}~${body.jurorId}`;
    const isLast = (last.get(pair)?.version ?? 0) < body.version;
    if (body.scoringRound === scoringRound && known.has(body.submissionId) && isLast) last.set(pair, body);
  }
  return [...last.values()];
};
