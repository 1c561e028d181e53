import type { Membership } from '#shared/domain/access/membership.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import type { World } from '../ports.ts';
import { settleGate } from '../round/gates.ts';
import { membersOfRound } from '../round/round-people.ts';
import { waitAtGate } from '../round/wait-at-gate.ts';
import { runInTask, type Task, type TaskContext, TaskRefusedError } from '../task.ts';
import { conveneGroup } from './convene-group.ts';
import { panelConvenedMails } from './panel-mails.ts';
import { eligibleSubmissions } from './sealed-submissions.ts';
import { suggestConflicts } from './suggest-conflicts.ts';

/** The round is now being judged. Without any entry there is nothing to agree on, and the frames are settled at once. */
const startJudging: Command<
  { roundId: string; groups: number; members: readonly Membership[] },
  null
> = async (world, ask) => {
  const round = await world.records.find('round', ask.input.roundId);
  if (round === undefined) return fail('resource.not-found');
  if (round.body.state !== 'screening') return ok({ changes: [], answer: () => ({ body: null }) });
  const gate =
    ask.input.groups === 0
      ? await settleGate(world, round.body, 'score-frames', 'frozen', ask.now)
      : { changes: [], effects: [] };
  return ok({
    changes: [
      {
        kind: 'round',
        id: round.id,
        before: round,
        after: { ...round.body, state: 'judging' },
        action: 'round.judge',
      },
      ...gate.changes,
    ],
    effects: [...gate.effects, ...panelConvenedMails(round.body, ask.input.members)],
    answer: () => ({ body: null }),
  });
};

const convene = async (world: World, roundId: string, context: TaskContext): Promise<void> => {
  const found = await world.records.find('round', roundId);
  if (found === undefined) throw new TaskRefusedError('resource.not-found');
  const round = found.body;
  if (round.state !== 'screening') return;
  const [submissions, members] = await Promise.all([
    eligibleSubmissions(world, roundId),
    membersOfRound(world, roundId),
  ]);
  const groups = round.groups.filter(group => submissions.some(({ body }) => body.group === group));
  for (const group of groups) {
    const own = submissions.filter(({ body }) => body.group === group);
    await conveneGroup(world, { round, group, members }, own, context);
  }
  await suggestConflicts(world, roundId, members, submissions, context);
  const start = { roundId, groups: groups.length, members };
  await runInTask(world, 'convene-panel', startJudging, start, context);
};

/**
 * Brings the eligible submissions before the jury: panels by group, selection codes by a draw that is kept, links between
 * people and establishments as suggested conflicts, the legal criteria as first frames; then the round is `judging`.
 */
export const convenePanel: Task<'ConvenePanel'> = async (world, { roundId }, context) => {
  await convene(world, roundId, context);
  return waitAtGate(world, roundId, 'score-frames');
};
