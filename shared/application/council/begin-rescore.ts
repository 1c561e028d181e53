import { type Panel, type Sheet, sheetIdOf } from '#shared/domain/judging/judging.ts';
import { stillJudging } from '#shared/domain/judging/panels.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import type { World } from '../ports.ts';
import { settleGate } from '../round/gates.ts';
import { membersOfRound } from '../round/round-people.ts';
import { runInTask, type Task, TaskRefusedError } from '../task.ts';
import { readEntries } from './read-scores.ts';

/** Sheets per commit: each is a record and an audit entry of the 100 items of a transaction. */
const sheetsPerCommit = 45;

/** Fresh sheets of the next scoring round: every juror of the group's panel for every entry, confirmed conflicts left out. */
const nextSheets = async (world: World, round: Round, now: number): Promise<readonly Sheet[]> => {
  const [entries, panels, conflicts, members] = await Promise.all([
    readEntries(world, round.id),
    world.records.children('panel', round.id),
    world.records.children('conflict', round.id),
    membersOfRound(world, round.id),
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
  return entries.flatMap(entry =>
    jurorsOf(entry.group)
      .filter(({ personId }) => !conflicted.has(`${entry.submissionId}~${personId}`))
      .map(
        ({ personId, name, position }): Sheet => ({
          roundId: round.id,
          submissionId: entry.submissionId,
          selectionCode: entry.selectionCode,
          group: entry.group,
          jurorId: personId,
          jurorName: name,
          jurorPosition: position,
          scoringRound: round.scoringRound + 1,
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

const assignSheets: Command<{ readonly sheets: readonly Sheet[] }, null> = async (world, ask) => {
  const ids = ask.input.sheets.map(sheetIdOf);
  const known = new Set((await world.records.findMany('sheet', ids)).map(({ id }) => id));
  return ok({
    changes: ask.input.sheets
      .filter(sheet => !known.has(sheetIdOf(sheet)))
      .map(
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

type Return = { readonly roundId: string; readonly from: number; readonly sheets: number };

/** The round's step back, last of all. Where nobody is left to score, scoring is over at once. */
const returnToJudging: Command<Return, null> = async (world, ask) => {
  const round = await world.records.find('round', ask.input.roundId);
  if (round === undefined) return fail('resource.not-found');
  // Done before by this very step: the scoring round has moved on.
  if (round.body.state !== 'council' || round.body.scoringRound !== ask.input.from)
    return ok({ changes: [], answer: () => ({ body: null }) });
  const scoringRound = round.body.scoringRound + 1;
  const after: Round = { ...round.body, state: 'judging', stalled: null, scoringRound };
  const gate =
    ask.input.sheets === 0
      ? await settleGate(world, after, 'score-sheets', 'locked', ask.now)
      : { changes: [], effects: [] };
  return ok({
    changes: [
      { kind: 'round', id: round.id, before: round, after, action: 'round.rescore' },
      ...gate.changes,
    ],
    effects: gate.effects,
    answer: () => ({ body: null }),
  });
};

/** The council sent the entries back: the same jurors score once more on fresh sheets; the old ones and results stay. */
export const beginRescore: Task<'BeginRescore'> = async (world, input, context) => {
  const round = await world.records.find('round', input.roundId);
  if (round === undefined) throw new TaskRefusedError('resource.not-found');
  if (round.body.state === 'judging') return {};
  if (round.body.state !== 'council') throw new TaskRefusedError('council.round-not-in-council');
  const sheets = await nextSheets(world, round.body, context.now);
  for (let start = 0; start < sheets.length; start += sheetsPerCommit)
    await runInTask(
      world,
      'begin-rescore',
      assignSheets,
      { sheets: sheets.slice(start, start + sheetsPerCommit) },
      context,
    );
  const from = round.body.scoringRound;
  await runInTask(
    world,
    'begin-rescore',
    returnToJudging,
    { roundId: round.id, from, sheets: sheets.length },
    context,
  );
  return {};
};
