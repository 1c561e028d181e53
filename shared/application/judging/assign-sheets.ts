import { type Entry, type Panel, type Sheet, sheetIdOf } from '#shared/domain/judging/judging.ts';
import { stillJudging } from '#shared/domain/judging/panels.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import { inSlices } from '../in-slices.ts';
import type { World } from '../ports.ts';
import { membersOfRound } from '../round/round-people.ts';
import { runInTask } from '../task.ts';
import { conflictTurn } from './conflict-turn.ts';

/** Each sheet is a record and an audit entry of the 100 items of a transaction. */
const sheetsPerCommit = 45;

type Scoring = { readonly roundId: string; readonly scoringRound: number; readonly now: number };

/** A fresh sheet of a scoring round for each entry and each juror of its group's panel. */
const freshSheets = async (
  world: World,
  entries: readonly Entry[],
  { roundId, scoringRound, now }: Scoring,
): Promise<readonly Sheet[]> => {
  const [panels, members] = await Promise.all([
    world.records.children('panel', roundId),
    membersOfRound(world, roundId),
  ]);
  const jurorsOf = (group: string): Panel['jurors'] => {
    const panel = panels.find(({ body }) => body.group === group);
    return panel === undefined ? [] : stillJudging(panel.body, members);
  };
  return entries.flatMap(({ submissionId, selectionCode, group }) =>
    jurorsOf(group).map(
      ({ personId, name, position }): Sheet => ({
        roundId,
        submissionId,
        selectionCode,
        group,
        jurorId: personId,
        jurorName: name,
        jurorPosition: position,
        scoringRound,
        version: 1,
        state: 'assigned',
        scores: {},
        remarks: null,
        total: null,
        lockedAt: null,
        correction: null,
        assignedAt: isoOf(now),
      }),
    ),
  );
};

/** Whether a sheet is one of a person who has a confirmed conflict. */
const conflictsIn = async (world: World, roundId: string) => {
  const confirmed = new Set(
    (await world.records.children('conflict', roundId))
      .filter(({ body }) => body.state === 'confirmed')
      .map(({ body }) => `${body.submissionId}~${body.personId}`),
  );
  return ({ submissionId, jurorId }: Sheet): boolean => confirmed.has(`${submissionId}~${jurorId}`);
};

/**
 * Stores those of some sheets that are not there yet, confirmed conflicts left out: a step that runs again gives nobody a second
 * sheet.
 */
const assign: Command<{ readonly roundId: string; readonly sheets: readonly Sheet[] }, null> = async (
  world,
  { input: { roundId, sheets } },
) => {
  const turn = await conflictTurn(world, roundId);
  const [isConflicted, stored] = await Promise.all([
    conflictsIn(world, roundId),
    world.records.findMany('sheet', sheets.map(sheetIdOf)),
  ]);
  const known = new Set(stored.map(({ id }) => id));
  const fresh = sheets.filter(sheet => !known.has(sheetIdOf(sheet)) && !isConflicted(sheet));
  return ok({
    changes: fresh.map(
      (sheet): Change => ({
        kind: 'sheet',
        id: sheetIdOf(sheet),
        before: undefined,
        after: sheet,
        action: 'sheet.assign',
      }),
    ),
    marks: fresh.length > 0 ? [turn] : [],
    answer: () => ({ body: null }),
  });
};

/** Gives the jurors their sheets of a scoring round, in several commits that may be repeated. */
export const assignSheets = async (
  world: World,
  entries: readonly Entry[],
  of: { readonly task: string; readonly roundId: string; readonly scoringRound: number },
  context: Parameters<typeof runInTask>[4],
): Promise<void> => {
  const all = await freshSheets(world, entries, { ...of, now: context.now });
  await inSlices(all, sheetsPerCommit, sheets =>
    runInTask(world, of.task, assign, { roundId: of.roundId, sheets }, context),
  );
};
