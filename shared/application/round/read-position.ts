import { gateDeadlineOf, presentGate } from '#shared/domain/round/deadlines.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { RoundState } from '#shared/domain/round/states.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { TaskOutput } from '#shared/workflow/tasks.ts';
import { type Task, TaskRefusedError } from '../task.ts';
import { countBatches } from './count-batches.ts';
import { gateIdOf } from './gates.ts';
import { loadRound } from './load-round.ts';

type Position = TaskOutput<'ReadPosition'>['position'];

/**
 * Where a run takes up a round in each state. A gate that was settled is passed again: it lets go at once, with the outcome
 * on record. Tasks do only what is undone, so that the earlier of two places is always the safe one.
 */
const positionIn: Record<
  Exclude<RoundState, 'planned'>,
  (round: Round, isScreeningSettled: () => Promise<boolean>) => Position | Promise<Position>
> = {
  announced: () => 'open',
  // The opening itself was committed, perhaps not yet the calls that follow it.
  open: () => 'open',
  closed: ({ sealed }) => (sealed === null ? 'seal' : 'screen'),
  screening: async (_round, isScreeningSettled) => ((await isScreeningSettled()) ? 'convene' : 'screening'),
  judging: ({ scoringRound }) => (scoringRound === 0 ? 'frames' : 'sheets'),
  council: () => 'council',
  deciding: () => 'decision',
  published: () => 'publish',
  complaints: () => 'complaints',
  certified: () => 'nominate',
  finished: () => 'over',
  cancelled: () => 'over',
};

/**
 * Reads from the record where the workflow goes on, with the deadline of the gate it stands at and its sealed batches; a round that
 * was never announced is not run.
 */
export const readPosition: Task<'ReadPosition'> = async (world, { roundId }) => {
  const { body: round } = await loadRound(world, roundId);
  if (round.state === 'planned') throw new TaskRefusedError('round.not-announced');
  const isScreeningSettled = async () => {
    const gate = await world.records.find('gate', gateIdOf(roundId, 'screening', 1));
    return gate !== undefined && gate.body.outcome !== null;
  };
  const gate = presentGate(round);
  return {
    position: await positionIn[round.state](round, isScreeningSettled),
    until: gate === undefined ? null : isoOf(gateDeadlineOf(round, gate)),
    batches: countBatches(round.sealed?.batches ?? 0),
  };
};
