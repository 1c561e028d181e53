import type { Membership } from '#shared/domain/access/membership.ts';
import { detectConflict } from '#shared/domain/judging/detect-conflicts.ts';
import { conflictIdOf } from '#shared/domain/judging/judging.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import { inSlices } from '../in-slices.ts';
import type { Stored, World } from '../ports.ts';
import { runInTask, type TaskContext } from '../task.ts';

type Submissions = readonly Stored<'submission'>[];

const recordsPerCommit = 40;

/**
 * Links found between the round's people and its establishments, as suggestions for officials. That a person owns what is
 * judged needs nobody's opinion: it is a confirmed conflict from the start.
 */
const suggestedConflicts = (
  roundId: string,
  members: readonly Membership[],
  submissions: Submissions,
  now: number,
): readonly Change[] => {
  const found = new Map<string, Change>();
  for (const member of members)
    for (const { id: submissionId, body } of submissions) {
      const isOwner = body.ownerIds.includes(member.personId);
      const basis = isOwner
        ? ('owner' as const)
        : body.snapshot && detectConflict(member, body.snapshot.establishment);
      if (!basis) continue;
      const id = conflictIdOf(roundId, submissionId, member.personId);
      found.set(id, {
        kind: 'conflict',
        id,
        before: undefined,
        after: {
          roundId,
          submissionId,
          personId: member.personId,
          basis,
          reason: basis,
          state: isOwner ? 'confirmed' : 'suggested',
          raisedAt: isoOf(now),
          raisedBy: 'system:ConvenePanel',
          settledAt: isOwner ? isoOf(now) : null,
          settledBy: isOwner ? 'system:ConvenePanel' : null,
          settlementReason: null,
        },
        action: isOwner ? 'conflict.confirm' : 'conflict.suggest',
      });
    }
  return [...found.values()];
};

const addNew: Command<readonly Change[], null> = async (world, ask) => {
  const known = new Set(
    (
      await world.records.findMany(
        'conflict',
        ask.input.map(({ id }) => id),
      )
    ).map(({ id }) => id),
  );
  return ok({ changes: ask.input.filter(({ id }) => !known.has(id)), answer: () => ({ body: null }) });
};

/** Puts the links found before officials; a conflict that is known already, in whatever state, is left alone. */
export const suggestConflicts = (
  world: World,
  roundId: string,
  members: readonly Membership[],
  submissions: Submissions,
  context: TaskContext,
): Promise<void> =>
  inSlices(suggestedConflicts(roundId, members, submissions, context.now), recordsPerCommit, slice =>
    runInTask(world, 'convene-panel', addNew, slice, context),
  );
