import type { Change } from '#shared/application/command.ts';
import { beginScoring } from '#shared/application/judging/begin-scoring.ts';
import { convenePanel } from '#shared/application/judging/convene-panel.ts';
import type { World } from '#shared/application/ports.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import { type Sheet, sheetIdOf } from '#shared/domain/judging/judging.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { person } from './asks.ts';
import { buildMembership, buildRound, membershipIdOf, sampleRoundId } from './round-builder.ts';
import { record, seed } from './seed.ts';
import { buildDossier, buildSubmission, documentIdOf } from './submission-builder.ts';

/** A working day while the sample round agrees its frames and scores. */
export const whileJudging = Date.parse('2026-05-18T03:00:00.000Z');
export const taskContext = { now: whileJudging, execution: 'test' };

/** The actor that a membership makes of its person. */
export const memberActor = ({ personId, role, groups }: Membership): Actor =>
  person(personId, { role, roundId: sampleRoundId, groups });

export type JudgedRound = {
  readonly submissions: readonly Submission[];
  readonly head: Actor;
  readonly jurors: readonly Actor[];
  readonly members: readonly Membership[];
};

type Options = {
  readonly groups?: readonly ProductGroup[];
  readonly jurors?: number;
  readonly round?: Parameters<typeof buildRound>[0];
  readonly links?: Partial<Membership>;
};

/** The sample round in screening with one submission for each of `groups`, settled eligible, sealed, and its people. */
export const seedScreened = async (world: World, options: Options = {}): Promise<JudgedRound> => {
  const groups = options.groups ?? ['CK', 'CK'];
  const submissions = groups.map((group, index) => buildSubmission(index + 1, { group, state: 'eligible' }));
  const members = [
    buildMembership(1, 'panel-head', { name: 'Trưởng ban mẫu' }),
    ...Array.from({ length: options.jurors ?? 2 }, (_, index) =>
      buildMembership(index + 2, 'juror', {
        name: `Giám khảo mẫu ${index + 2}`,
        ...(index === 0 ? options.links : {}),
      }),
    ),
  ];
  const sealed = submissions.map(({ id }) => ({ submissionId: id, version: 1, hash: 'mau' }));
  const round = buildRound({ state: 'screening', ...options.round });
  const changes: readonly Change[] = [
    record('round', round.id, round),
    record('sealed-batch', `${round.id}/0`, { roundId: round.id, batch: 0, entries: sealed }),
    ...members.map(member => record('membership', membershipIdOf(member), member)),
    ...submissions.map(submission => record('submission', submission.id, submission)),
    ...submissions.flatMap((_, index) =>
      buildDossier(index + 1).map(document => record('document', documentIdOf(document), document)),
    ),
  ];
  await seed(world, changes);
  const [head, ...jurors] = members.map(memberActor);
  if (head === undefined) throw new Error('a panel has a head');
  return { submissions, head, jurors, members };
};

/** Freezes the sample round's score frames as the law gives them, as if its panels had agreed. */
export const freezeFrames = async (world: World): Promise<void> => {
  const frames = await world.records.children('score-frame', sampleRoundId);
  const frozenAt = new Date(whileJudging).toISOString();
  await seed(
    world,
    frames.map(frame => ({
      kind: 'score-frame',
      id: frame.id,
      before: frame,
      after: { ...frame.body, frozenAt },
      action: 'test.freeze',
    })),
  );
};

/** As `seedScreened`, with scoring begun: panels convened, frames frozen as the law gives them, sheets assigned. */
export const seedScoring = async (world: World, options: Options = {}): Promise<JudgedRound> => {
  const judged = await seedScreened(world, options);
  await convenePanel(world, { roundId: sampleRoundId }, taskContext);
  await freezeFrames(world);
  await beginScoring(world, { roundId: sampleRoundId }, taskContext);
  return judged;
};

/** Selection codes of the sample round, by order of the codes. */
export const selectionCodes = async (world: World): Promise<readonly string[]> =>
  (await world.records.children('entry', sampleRoundId)).map(({ body }) => body.selectionCode).sort();

/** The one sheet that matches, as it stands. */
export const sheetsWhere = async (
  world: World,
  matches: (sheet: Sheet) => boolean,
): Promise<readonly Sheet[]> =>
  (await world.records.children('sheet', sampleRoundId))
    .map(({ body }) => body)
    .filter(matches)
    .sort((a, b) => (sheetIdOf(a) < sheetIdOf(b) ? -1 : 1));
