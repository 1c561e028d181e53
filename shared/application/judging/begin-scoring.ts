import type { Entry } from '#shared/domain/judging/judging.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import type { World } from '../ports.ts';
import { waitAtGate } from '../round/wait-at-gate.ts';
import { runInTask, type Task, type TaskContext, TaskRefusedError } from '../task.ts';
import { assignSheets } from './assign-sheets.ts';
import { openScoring } from './open-scoring.ts';

const task = 'begin-scoring';
const firstScoringRound = 1;

/** Entries that were found eligible and are not withdrawn. */
const standingEntries = async (world: World, roundId: string): Promise<readonly Entry[]> => {
  const entries = (await world.records.children('entry', roundId)).map(({ body }) => body);
  const submissions = await world.records.findMany(
    'submission',
    entries.map(({ submissionId }) => submissionId),
  );
  const eligible = new Set(submissions.filter(({ body }) => body.state === 'eligible').map(({ id }) => id));
  return entries.filter(({ submissionId }) => eligible.has(submissionId));
};

const open: Command<{ readonly roundId: string }, null> = async (world, ask) => {
  const round = await world.records.find('round', ask.input.roundId);
  if (round === undefined) return fail('resource.not-found');
  if (round.body.scoringRound > 0) return ok({ changes: [], answer: () => ({ body: null }) });
  const after = { ...round.body, scoringRound: firstScoringRound };
  return openScoring(world, round, after, { action: 'round.begin-scoring', now: ask.now });
};

const begin = async (world: World, roundId: string, context: TaskContext): Promise<void> => {
  const round = await world.records.find('round', roundId);
  if (round === undefined) throw new TaskRefusedError('resource.not-found');
  if (round.body.scoringRound > 0) return;
  const frames = await world.records.children('score-frame', roundId);
  if (round.body.state !== 'judging' || frames.some(({ body }) => body.frozenAt === null))
    throw new TaskRefusedError('score-frame.not-frozen');
  await assignSheets(
    world,
    await standingEntries(world, roundId),
    { task, roundId, scoringRound: firstScoringRound },
    context,
  );
  await runInTask(world, task, open, { roundId }, context);
};

/** Gives every juror their sheets and opens the first scoring round. */
export const beginScoring: Task<'BeginScoring'> = async (world, { roundId }, context) => {
  await begin(world, roundId, context);
  return waitAtGate(world, roundId, 'score-sheets');
};
