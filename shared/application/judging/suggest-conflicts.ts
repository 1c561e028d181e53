import type { Membership } from '#shared/domain/access/membership.ts';
import { linkTo } from '#shared/domain/judging/detect-conflicts.ts';
import { conflictIdOf } from '#shared/domain/judging/judging.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
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
  raised: { readonly by: string; readonly now: number },
): readonly Change[] => {
  const at = isoOf(raised.now);
  const found = new Map<string, Change>();
  for (const member of members)
    for (const { id: submissionId, body } of submissions) {
      const basis = linkTo(member, body);
      if (basis === undefined) continue;
      const isOwner = basis === 'owner';
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
          raisedAt: at,
          raisedBy: raised.by,
          settledAt: isOwner ? at : null,
          settledBy: isOwner ? raised.by : null,
          settlementReason: null,
        },
        action: isOwner ? 'conflict.confirm' : 'conflict.suggest',
      });
    }
  return [...found.values()];
};

/** Those that are not on record yet, in whatever state. */
const newOf = async (world: World, found: readonly Change[]): Promise<readonly Change[]> => {
  const ids = found.map(({ id }) => id);
  const known = new Set((await world.records.findMany('conflict', ids)).map(({ id }) => id));
  return found.filter(({ id }) => !known.has(id));
};

const addNew: Command<readonly Change[], null> = async (world, ask) =>
  ok({ changes: await newOf(world, ask.input), answer: () => ({ body: null }) });

/** Puts the links found before officials; a conflict that is known already, in whatever state, is left alone. */
export const suggestConflicts = (
  world: World,
  roundId: string,
  members: readonly Membership[],
  submissions: Submissions,
  context: TaskContext,
): Promise<void> =>
  inSlices(
    suggestedConflicts(roundId, members, submissions, { by: 'system:ConvenePanel', now: context.now }),
    recordsPerCommit,
    slice => runInTask(world, 'convene-panel', addNew, slice, context),
  );

/**
 * The links of one person who joins a round whose entries stand before the jury, to be committed with the appointment. Of
 * more than one commit can hold, those that need nobody's opinion come first.
 */
export const conflictsOfNewcomer = async (
  world: World,
  round: Round,
  member: Membership,
  now: number,
): Promise<readonly Change[]> => {
  if (!hasReached(round.state, 'judging')) return [];
  const entries = await world.records.children('entry', round.id);
  const submissions = await world.records.findMany(
    'submission',
    entries.map(({ body }) => body.submissionId),
  );
  const raised = { by: member.appointedBy, now };
  const found = await newOf(world, suggestedConflicts(round.id, [member], submissions, raised));
  const first = ({ action }: Change) => Number(action !== 'conflict.confirm');
  return [...found].sort((a, b) => first(a) - first(b)).slice(0, recordsPerCommit);
};
