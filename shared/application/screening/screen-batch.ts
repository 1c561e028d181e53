import { mostScreenedAtOnce } from '#shared/contracts/screening/screen-submissions.ts';
import { fail } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { inSlices } from '../in-slices.ts';
import { runInTask, type Task } from '../task.ts';
import { screenThem } from './screen-submissions.ts';

type Slice = { readonly roundId: string; readonly submissionIds: readonly string[] };

const screenSlice: Command<Slice, { checked: readonly unknown[] }> = async (world, ask) => {
  const round = await world.records.find('round', ask.input.roundId);
  return round === undefined
    ? fail('resource.not-found')
    : screenThem(world, round, ask.input.submissionIds, ask.now);
};

/** Runs every check on one batch of the sealed set. What was checked at its present snapshot is left as it is. */
export const screenBatch: Task<'ScreenBatch'> = async (world, { roundId, batch }, context) => {
  const sealed = await world.records.find('sealed-batch', `${roundId}/${batch}`);
  const ids = (sealed?.body.entries ?? []).map(({ submissionId }) => submissionId);
  const [submissions, screenings] = await Promise.all([
    world.records.findMany('submission', ids),
    world.records.findMany('screening', ids),
  ]);
  const checkedAt = new Map(screenings.map(({ id, body }) => [id, body.snapshotAt]));
  const open = submissions
    .filter(({ id, body }) => body.snapshot !== null && checkedAt.get(id) !== body.snapshot.takenAt)
    .map(({ id }) => id);
  await inSlices(open, mostScreenedAtOnce, submissionIds =>
    runInTask(world, 'screen-batch', screenSlice, { roundId, submissionIds }, context),
  );
  return { checked: ids.length };
};
