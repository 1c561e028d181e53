import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getScoringProgressContract } from '#shared/contracts/judging/get-scoring-progress.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import type { Entry, Sheet } from '#shared/domain/judging/judging.ts';
import { isOpen } from '#shared/domain/judging/score-sheet.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { membersOfRound } from '../round/round-people.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { lastSheets, standingEntries } from './last-sheets.ts';

type Contract = typeof getScoringProgressContract;
type Body = BodyOf<Contract>;

const count = (sheets: readonly Sheet[], ...states: readonly Sheet['state'][]): number =>
  sheets.filter(({ state }) => states.includes(state)).length;

const jurorRow = (sheets: readonly Sheet[], seats: readonly Membership[]): Body['jurors'] => {
  const [sheet] = sheets;
  if (sheet === undefined) return [];
  const { jurorId, jurorName, group } = sheet;
  const own = seats.filter(({ personId }) => personId === jurorId);
  return [
    {
      ...{ jurorId, jurorName, group },
      open: sheets.filter(isOpen).length,
      notOpened: count(sheets, 'assigned'),
      inProgress: count(sheets, 'in-progress'),
      locked: count(sheets, 'locked'),
      excluded: count(sheets, 'excluded'),
      acknowledgedAt: own.flatMap(({ acknowledgedAt }) => acknowledgedAt ?? []).sort()[0] ?? null,
      remindedAt:
        own
          .flatMap(({ remindedAt }) => remindedAt ?? [])
          .sort()
          .at(-1) ?? null,
    },
  ];
};

const entryRow = (entry: Entry, sheets: readonly Sheet[], minSheets: number): Body['entries'][number] => {
  const open = sheets.filter(isOpen).length;
  const locked = count(sheets, 'locked');
  const excluded = count(sheets, 'excluded');
  return { ...entry, open, locked, excluded, short: open + locked < minSheets };
};

/**
 * How many sheets each juror has locked, by group, and each entry has, withdrawn ones left out. Counts of sheets only, so no
 * score can be told from it.
 */
export const getScoringProgress: Query<InputOf<Contract>, Body> = async (world, ask) => {
  const found = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!found.ok) return found;
  const round = found.value.body;
  const [entries, seats] = await Promise.all([
    standingEntries(world, round.id),
    membersOfRound(world, round.id),
  ]);
  const sheets = await lastSheets(world, round, entries);
  const byJuror = Map.groupBy(sheets, ({ group, jurorId }) => `${group}~${jurorId}`);
  const byEntry = Map.groupBy(sheets, ({ submissionId }) => submissionId);
  const minSheets = round.rules.minSheetsPerEntry;
  return ok({
    body: {
      scoringRound: Math.max(1, round.scoringRound),
      jurors: [...byJuror].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => jurorRow(own, seats)),
      minSheets,
      entries:
        sheets.length === 0
          ? []
          : entries.map(entry => entryRow(entry, byEntry.get(entry.submissionId) ?? [], minSheets)),
    },
  });
};
