import type { Membership } from '#shared/domain/access/membership.ts';
import { detectConflict } from '#shared/domain/judging/detect-conflicts.ts';
import {
  conflictIdOf,
  entryIdOf,
  type Panel,
  panelIdOf,
  type ScoreFrame,
  scoreFrameIdOf,
} from '#shared/domain/judging/judging.ts';
import { panelOf } from '#shared/domain/judging/panels.ts';
import { wholeCriteria } from '#shared/domain/judging/score-frame.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import type { Stored, World } from '../ports.ts';
import { settleGate } from '../round/gates.ts';
import { runInTask, type Task, type TaskContext, TaskRefusedError } from '../task.ts';
import { membersOfRound } from './members-of-round.ts';
import { panelConvenedMails } from './panel-mails.ts';
import { eligibleSubmissions } from './sealed-submissions.ts';
import { codesOf, selectionCodeClaim } from './selection-codes.ts';

type Submissions = readonly Stored<'submission'>[];

/** Entry, its audit entry and its claim each take a place of the 100 in a transaction. */
const entriesPerCommit = 30;
const recordsPerCommit = 40;
/** What the draw uses for each entry; see `permutationOf`. */
const randomBytesPerEntry = 8;

type GroupInput = {
  readonly round: Round;
  readonly group: ProductGroup;
  readonly submissionIds: readonly string[];
  readonly members: readonly Membership[];
};

/** The panel of a group with the draw of its codes, and the legal criteria as its first frame; made once. */
const makePanel: Command<GroupInput, null> = async (world, ask) => {
  const { round, group, submissionIds, members } = ask.input;
  const id = panelIdOf(round.id, group);
  if ((await world.records.find('panel', id)) !== undefined)
    return ok({ changes: [], answer: () => ({ body: null }) });
  const people = panelOf(members, group);
  if (people === undefined) return fail({ code: 'panel.without-head', params: { group } });
  const random = Buffer.from(world.chance.bytes(submissionIds.length * randomBytesPerEntry)).toString('hex');
  const panel: Panel = {
    roundId: round.id,
    group,
    headId: people.headId,
    jurors: people.jurors,
    draw: { random, submissionIds: [...submissionIds].sort() },
    convenedAt: isoOf(ask.now),
  };
  const frame: ScoreFrame = {
    roundId: round.id,
    group,
    criteria: wholeCriteria(round.rules.criteriaSetId),
    proposal: 1,
    proposedBy: people.headId,
    agreedBy: [],
    frozenAt: null,
  };
  return ok({
    changes: [
      { kind: 'panel', id, before: undefined, after: panel, action: 'panel.convene' },
      {
        kind: 'score-frame',
        id: scoreFrameIdOf(round.id, group),
        before: undefined,
        after: frame,
        action: 'score-frame.propose',
      },
    ],
    answer: () => ({ body: null }),
  });
};

type EntriesInput = { readonly panel: Panel; readonly submissions: Submissions };

/** Entries under the codes that the panel's draw gives them; those that stand already are left. */
const makeEntries: Command<EntriesInput, null> = async (world, ask) => {
  const { panel, submissions } = ask.input;
  const { roundId, group } = panel;
  const codes = codesOf(panel);
  const ids = submissions.map(({ id }) => entryIdOf(roundId, id));
  const known = new Set((await world.records.findMany('entry', ids)).map(({ id }) => id));
  const fresh = submissions.flatMap(({ id, body }) => {
    const selectionCode = codes.get(id);
    return selectionCode === undefined || known.has(entryIdOf(roundId, id))
      ? []
      : [{ submissionId: id, establishmentId: body.establishmentId, selectionCode }];
  });
  return ok({
    changes: fresh.map(entry => ({
      kind: 'entry',
      id: entryIdOf(roundId, entry.submissionId),
      before: undefined,
      after: { roundId, group, ...entry, convenedAt: isoOf(ask.now) },
      action: 'entry.convene',
    })),
    claims: fresh.map(({ selectionCode, submissionId }) =>
      selectionCodeClaim(roundId, selectionCode, submissionId),
    ),
    answer: () => ({ body: null }),
  });
};

/** Links found between the round's people and its establishments, as suggestions for officials. */
const suggestedConflicts = (
  roundId: string,
  members: readonly Membership[],
  submissions: Submissions,
  now: number,
): readonly Change[] => {
  const found = new Map<string, Change>();
  for (const member of members)
    for (const { id: submissionId, body } of submissions) {
      const basis = body.snapshot && detectConflict(member, body.snapshot.establishment);
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
          state: 'suggested',
          raisedAt: isoOf(now),
          raisedBy: 'system:ConvenePanel',
          settledAt: null,
          settledBy: null,
          settlementReason: null,
        },
        action: 'conflict.suggest',
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

const inSlices = async <T>(
  items: readonly T[],
  size: number,
  run: (slice: readonly T[]) => Promise<unknown>,
): Promise<void> => {
  for (let start = 0; start < items.length; start += size) await run(items.slice(start, start + size));
};

const conveneGroup = async (
  world: World,
  { round, group, members }: Omit<GroupInput, 'submissionIds'>,
  submissions: Submissions,
  context: TaskContext,
): Promise<void> => {
  const submissionIds = submissions.map(({ id }) => id);
  await runInTask(world, 'ConvenePanel', makePanel, { round, group, members, submissionIds }, context);
  const panel = await world.records.find('panel', panelIdOf(round.id, group));
  if (panel === undefined) throw new TaskRefusedError('resource.not-found');
  await inSlices(submissions, entriesPerCommit, slice =>
    runInTask(world, 'ConvenePanel', makeEntries, { panel: panel.body, submissions: slice }, context),
  );
};

/**
 * Brings the eligible submissions before the jury: panels by group, selection codes by a draw that is kept, links between
 * people and establishments as suggested conflicts, the legal criteria as first frames; then the round is `judging`.
 */
export const convenePanel: Task<'ConvenePanel'> = async (world, { roundId }, context) => {
  const found = await world.records.find('round', roundId);
  if (found === undefined) throw new TaskRefusedError('resource.not-found');
  const round = found.body;
  if (round.state !== 'screening') return {};
  const [submissions, members] = await Promise.all([
    eligibleSubmissions(world, roundId),
    membersOfRound(world, roundId),
  ]);
  const groups = round.groups.filter(group => submissions.some(({ body }) => body.group === group));
  for (const group of groups) {
    const own = submissions.filter(({ body }) => body.group === group);
    await conveneGroup(world, { round, group, members }, own, context);
  }
  const conflicts = suggestedConflicts(roundId, members, submissions, context.now);
  await inSlices(conflicts, recordsPerCommit, slice =>
    runInTask(world, 'ConvenePanel', addNew, slice, context),
  );
  const start = { roundId, groups: groups.length, members };
  await runInTask(world, 'ConvenePanel', startJudging, start, context);
  return {};
};
