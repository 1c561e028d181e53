import { type Panel, type Sheet, sheetIdOf } from '#shared/domain/judging/judging.ts';
import { stillJudging } from '#shared/domain/judging/panels.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import { inSlices } from '../in-slices.ts';
import type { World } from '../ports.ts';
import { settleGate } from '../round/gates.ts';
import { membersOfRound } from '../round/round-people.ts';
import { runInTask, type Task, TaskRefusedError } from '../task.ts';

const sheetsPerCommit = 40;
const firstScoringRound = 1;

/** A sheet for each juror of the panel and each standing entry of its group, without confirmed conflicts. */
const sheetsOf = async (world: World, roundId: string, now: number): Promise<readonly Sheet[]> => {
  const [entries, panels, conflicts, members] = await Promise.all([
    world.records.children('entry', roundId),
    world.records.children('panel', roundId),
    world.records.children('conflict', roundId),
    membersOfRound(world, roundId),
  ]);
  const submissions = await world.records.findMany(
    'submission',
    entries.map(({ body }) => body.submissionId),
  );
  const standing = new Set(submissions.filter(({ body }) => body.state === 'eligible').map(({ id }) => id));
  const conflicted = new Set(
    conflicts
      .filter(({ body }) => body.state === 'confirmed')
      .map(({ body }) => `${body.submissionId}~${body.personId}`),
  );
  const jurorsOf = (group: string): Panel['jurors'] => {
    const panel = panels.find(({ body }) => body.group === group);
    return panel === undefined ? [] : stillJudging(panel.body, members);
  };
  return entries
    .filter(({ body }) => standing.has(body.submissionId))
    .flatMap(({ body: { submissionId, selectionCode, group } }) =>
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
            scoringRound: firstScoringRound,
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

/** Opens scoring, last of all: an early juror must not be taken for the last one. Without a sheet it is over at once. */
const open: Command<{ readonly roundId: string; readonly sheets: number }, null> = async (world, ask) => {
  const round = await world.records.find('round', ask.input.roundId);
  if (round === undefined) return fail('resource.not-found');
  if (round.body.scoringRound > 0) return ok({ changes: [], answer: () => ({ body: null }) });
  const after = { ...round.body, scoringRound: firstScoringRound };
  const gate =
    ask.input.sheets === 0
      ? await settleGate(world, after, 'score-sheets', 'locked', ask.now)
      : { changes: [], effects: [] };
  return ok({
    changes: [
      { kind: 'round', id: round.id, before: round, after, action: 'round.begin-scoring' },
      ...gate.changes,
    ],
    effects: gate.effects,
    answer: () => ({ body: null }),
  });
};

/** Gives every juror their sheets and opens the first scoring round. */
export const beginScoring: Task<'BeginScoring'> = async (world, { roundId }, context) => {
  const round = await world.records.find('round', roundId);
  if (round === undefined) throw new TaskRefusedError('resource.not-found');
  if (round.body.scoringRound > 0) return {};
  const frames = await world.records.children('score-frame', roundId);
  if (round.body.state !== 'judging' || frames.some(({ body }) => body.frozenAt === null))
    throw new TaskRefusedError('score-frame.not-frozen');
  const sheets = await sheetsOf(world, roundId, context.now);
  await inSlices(sheets, sheetsPerCommit, slice => runInTask(world, 'BeginScoring', assign, slice, context));
  await runInTask(world, 'BeginScoring', open, { roundId, sheets: sheets.length }, context);
  return {};
};
