import { type Entry, type Panel, type Sheet, sheetIdOf } from '#shared/domain/judging/judging.ts';
import { stillJudging } from '#shared/domain/judging/panels.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import { inSlices } from '../in-slices.ts';
import type { World } from '../ports.ts';
import { membersOfRound } from '../round/round-people.ts';
import { runInTask } from '../task.ts';

/** Each sheet is a record and an audit entry of the 100 items of a transaction. */
const sheetsPerCommit = 45;

type Scoring = { readonly roundId: string; readonly scoringRound: number; readonly now: number };

/** A fresh sheet of a scoring round for each entry and each juror of its group's panel, confirmed conflicts left out. */
const freshSheets = async (
  world: World,
  entries: readonly Entry[],
  { roundId, scoringRound, now }: Scoring,
): Promise<readonly Sheet[]> => {
  const [panels, conflicts, members] = await Promise.all([
    world.records.children('panel', roundId),
    world.records.children('conflict', roundId),
    membersOfRound(world, roundId),
  ]);
  const conflicted = new Set(
    conflicts
      .filter(({ body }) => body.state === 'confirmed')
      .map(({ body }) => `${body.submissionId}~${body.personId}`),
  );
  const jurorsOf = (group: string): Panel['jurors'] => {
    const panel = panels.find(({ body }) => body.group === group);
    return panel === undefined ? [] : stillJudging(panel.body, members);
  };
  return entries.flatMap(({ submissionId, selectionCode, group }) =>
    jurorsOf(group)
      .filter(({ personId }) => !conflicted.has(`${submissionId}~${personId}`))
      .map(
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

/** Stores those of some sheets that are not there yet: a step that runs again gives nobody a second sheet. */
const assign: Command<readonly Sheet[], null> = async (world, ask) => {
  const known = new Set(
    (await world.records.findMany('sheet', ask.input.map(sheetIdOf))).map(({ id }) => id),
  );
  const fresh = ask.input.filter(sheet => !known.has(sheetIdOf(sheet)));
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
    answer: () => ({ body: null }),
  });
};

/** Gives the jurors their sheets of a scoring round, in several commits that may be repeated. Answers with their number. */
export const assignSheets = async (
  world: World,
  entries: readonly Entry[],
  of: { readonly task: string; readonly roundId: string; readonly scoringRound: number },
  context: Parameters<typeof runInTask>[4],
): Promise<number> => {
  const sheets = await freshSheets(world, entries, { ...of, now: context.now });
  await inSlices(sheets, sheetsPerCommit, slice => runInTask(world, of.task, assign, slice, context));
  return sheets.length;
};
