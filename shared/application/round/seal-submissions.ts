import { requestsDoneAt } from '#shared/domain/round/deadlines.ts';
import type { SealedBatch } from '#shared/domain/round/gate.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { SubmissionState } from '#shared/domain/submission/states.ts';
import { hashOf } from '#shared/kernel/hash.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import type { Change } from '../command.ts';
import type { World } from '../ports.ts';
import { stateHashOf } from '../record/build-transaction.ts';
import { type Task, type TaskContext, TaskRefusedError } from '../task.ts';
import { commitInTask } from './commit-in-task.ts';
import { countBatches } from './count-batches.ts';
import { demandState, loadRound } from './load-round.ts';

type Entry = SealedBatch['entries'][number];

/** Entries in one batch of the workflow’s map. */
export const entriesPerBatch = 50;
const batchesPerCommit = 20;
const outside: readonly SubmissionState[] = ['draft', 'withdrawn'];

const byId = (a: Entry, b: Entry): number => (a.submissionId < b.submissionId ? -1 : 1);

/** Before every request that arrived in time is done, an extension among them perhaps, the closing as it stands binds nobody. */
const isEarly = ({ state, timeline }: Round, now: number): boolean =>
  state === 'open' && now < millis(requestsDoneAt(timeline.closesAt));

/** The closing comes first: from here on no submission of the round is accepted. */
const close = (world: World, roundId: string, context: TaskContext): Promise<void> =>
  commitInTask(world, 'close-round', context, async () => {
    const before = await loadRound(world, roundId);
    if (before.body.state === 'closed') return {};
    demandState(before, 'open');
    if (isEarly(before.body, context.now)) throw new TaskRefusedError('round.closing-early');
    const after: Round = { ...before.body, state: 'closed', closedAt: before.body.timeline.closesAt };
    return { changes: [{ kind: 'round', id: roundId, before, after, action: 'round.close' }] };
  });

/** All that were filed and not withdrawn, as they stand, from every shard's list by strongly consistent reads. */
const filedEntries = async (
  world: World,
  { id, shards }: Round,
  known: ReadonlySet<string>,
): Promise<readonly Entry[]> => {
  const entered: string[] = [];
  for (let shard = 0; shard < shards; shard += 1) {
    await world.records.closeIntake(id, shard);
    entered.push(...(await world.records.entered(id, shard)));
  }
  const submissions = await world.records.findMany(
    'submission',
    entered.filter(submissionId => !known.has(submissionId)),
  );
  return submissions
    .filter(({ body }) => !outside.includes(body.state))
    .map(({ id: submissionId, version, salt, body }) => ({
      submissionId,
      version,
      hash: stateHashOf(salt, body),
    }))
    .sort(byId);
};

const batchChanges = (roundId: string, entries: readonly Entry[], first: number): readonly Change[] => {
  const changes: Change[] = [];
  for (let start = 0; start < entries.length; start += entriesPerBatch) {
    const batch = first + start / entriesPerBatch;
    changes.push({
      kind: 'sealed-batch',
      id: `${roundId}/${batch}`,
      before: undefined,
      after: { roundId, batch, entries: entries.slice(start, start + entriesPerBatch) },
      action: 'round.seal-batch',
    });
  }
  return changes;
};

/**
 * Closes the intake and fixes the set: every submission filed in time, its version and state hash, in batches of 50, and
 * the hash over all. Run again after a crash it keeps the batches that stand and adds what they lack. Where the closing was
 * moved meanwhile it seals nothing and says until when to wait.
 */
export const sealSubmissions: Task<'SealSubmissions'> = async (world, { roundId }, context) => {
  const start = await loadRound(world, roundId);
  const until = requestsDoneAt(start.body.timeline.closesAt);
  if (isEarly(start.body, context.now)) return { sealed: false, until, batches: [] };
  if (start.body.sealed === null) {
    await close(world, roundId, context);
    const standing = await world.records.children('sealed-batch', roundId);
    const known = new Set(standing.flatMap(({ body }) => body.entries.map(entry => entry.submissionId)));
    const added = batchChanges(roundId, await filedEntries(world, start.body, known), standing.length);
    for (let from = 0; from < added.length; from += batchesPerCommit)
      await commitInTask(world, 'seal-batches', context, async () => ({
        changes: added.slice(from, from + batchesPerCommit),
      }));
    await commitInTask(world, 'seal-round', context, async () => {
      const before = await loadRound(world, roundId);
      if (before.body.sealed !== null) return {};
      demandState(before, 'closed');
      const batches = await world.records.children('sealed-batch', roundId);
      const entries = batches.flatMap(({ body }) => body.entries).sort(byId);
      const after: Round = {
        ...before.body,
        sealed: {
          at: isoOf(context.now),
          entries: entries.length,
          batches: batches.length,
          hash: hashOf(entries),
        },
      };
      return { changes: [{ kind: 'round', id: roundId, before, after, action: 'round.seal' }] };
    });
  }
  const { sealed } = (await loadRound(world, roundId)).body;
  return { sealed: true, until, batches: countBatches(sealed?.batches ?? 0) };
};
