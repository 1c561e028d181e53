import type { Round } from '#shared/domain/round/round.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { assignSheets } from '../judging/assign-sheets.ts';
import { openScoring } from '../judging/open-scoring.ts';
import type { World } from '../ports.ts';
import { waitAtGate } from '../round/wait-at-gate.ts';
import { runInTask, type Task, type TaskContext, TaskRefusedError } from '../task.ts';
import { readEntries } from './read-scores.ts';

const task = 'begin-rescore';

type Return = { readonly roundId: string; readonly from: number };

/** The round's step back, last of all. */
const returnToJudging: Command<Return, null> = async (world, ask) => {
  const round = await world.records.find('round', ask.input.roundId);
  if (round === undefined) return fail('resource.not-found');
  // Done before by this very step: the scoring round has moved on.
  if (round.body.state !== 'council' || round.body.scoringRound !== ask.input.from)
    return ok({ changes: [], answer: () => ({ body: null }) });
  const scoringRound = round.body.scoringRound + 1;
  const after: Round = { ...round.body, state: 'judging', stalled: null, scoringRound };
  return openScoring(world, round, after, { action: 'round.rescore', now: ask.now });
};

const rescore = async (world: World, roundId: string, context: TaskContext): Promise<void> => {
  const round = await world.records.find('round', roundId);
  if (round === undefined) throw new TaskRefusedError('resource.not-found');
  if (round.body.state === 'judging') return;
  if (round.body.state !== 'council') throw new TaskRefusedError('council.round-not-in-council');
  const from = round.body.scoringRound;
  await assignSheets(
    world,
    await readEntries(world, round.id),
    { task, roundId: round.id, scoringRound: from + 1 },
    context,
  );
  await runInTask(world, task, returnToJudging, { roundId, from }, context);
};

/** The council sent the entries back: the same jurors score once more on fresh sheets; the old ones and results stay. */
export const beginRescore: Task<'BeginRescore'> = async (world, { roundId }, context) => {
  await rescore(world, roundId, context);
  return waitAtGate(world, roundId, 'score-sheets');
};
