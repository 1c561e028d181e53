import type { Membership } from '#shared/domain/access/membership.ts';
import {
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
import type { Command } from '../command.ts';
import { inSlices } from '../in-slices.ts';
import type { Stored, World } from '../ports.ts';
import { runInTask, type TaskContext, TaskRefusedError } from '../task.ts';
import { codesOf, selectionCodeClaim } from './selection-codes.ts';

type Submissions = readonly Stored<'submission'>[];

/** Entry, its audit entry and its claim each take a place of the 100 in a transaction. */
const entriesPerCommit = 30;
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

/** Brings the submissions of one group before its panel; what stands from an earlier, broken run stays as it is. */
export const conveneGroup = async (
  world: World,
  { round, group, members }: Omit<GroupInput, 'submissionIds'>,
  submissions: Submissions,
  context: TaskContext,
): Promise<void> => {
  const submissionIds = submissions.map(({ id }) => id);
  await runInTask(world, 'convene-panel', makePanel, { round, group, members, submissionIds }, context);
  const panel = await world.records.find('panel', panelIdOf(round.id, group));
  if (panel === undefined) throw new TaskRefusedError('resource.not-found');
  await inSlices(submissions, entriesPerCommit, slice =>
    runInTask(world, 'convene-panel', makeEntries, { panel: panel.body, submissions: slice }, context),
  );
};
