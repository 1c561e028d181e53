import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getWorklistContract } from '#shared/contracts/judging/get-worklist.ts';
import { can } from '#shared/domain/access/can.ts';
import { blindProduct } from '#shared/domain/judging/blind-product.ts';
import type { Entry, Sheet } from '#shared/domain/judging/judging.ts';
import { linesOf } from '#shared/domain/judging/score-frame.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { listAll } from '../list-all.ts';
import type { World } from '../ports.ts';
import { dossierResource } from '../round-resource.ts';

type Contract = typeof getWorklistContract;

/** The entries before which the person sits, by selection code, without those they have a conflict with. */
const ownEntries = async (world: World, roundId: string, personId: string): Promise<readonly Entry[]> => {
  const [entries, panels, conflicts] = await Promise.all([
    world.records.children('entry', roundId),
    world.records.children('panel', roundId),
    world.records.children('conflict', roundId),
  ]);
  const groups = panels
    .filter(({ body }) => body.jurors.some(juror => juror.personId === personId))
    .map(({ body }) => body.group);
  const barred = new Set(
    conflicts
      .filter(({ body }) => body.personId === personId && body.state === 'confirmed')
      .map(({ body }) => body.submissionId),
  );
  return entries
    .map(({ body }) => body)
    .filter(({ group, submissionId }) => groups.includes(group) && !barred.has(submissionId))
    .sort((a, b) => (a.selectionCode < b.selectionCode ? -1 : 1));
};

/** The last version of each own sheet, from a view that may lag by a moment; the sheet itself is read strongly. */
const ownSheets = async (
  world: World,
  of: { readonly roundId: string; readonly jurorId: string },
  scoringRound: number,
): Promise<ReadonlyMap<string, Sheet>> => {
  const sheets = (await listAll(world, 'sheets-of-juror', of)).map(({ body }) => body);
  const present = sheets.filter(sheet => sheet.scoringRound === scoringRound);
  present.sort((a, b) => a.version - b.version);
  return new Map(present.map(sheet => [sheet.submissionId, sheet]));
};

/** A sheet as the list shows it: how much of it is done. */
const shown = (sheet: Sheet | undefined, lines: number) => {
  if (sheet === undefined) return null;
  const scores = Object.values(sheet.scores);
  const points = scores.reduce((sum, score) => sum + score.points, 0);
  return { ...sheet, scored: scores.length, lines, points };
};

/** What a juror has to judge and was not withdrawn, by selection code; in order of the codes, the cursor being the last code of the page before. */
export const getWorklist: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, query } = ask.input;
  const found = await findAllowed(world, ask, 'round', params.roundId, dossierResource);
  if (!found.ok) return found;
  const round = found.value.body;
  const jurorId = ask.actor.id;
  const [entries, sheets] = await Promise.all([
    ownEntries(world, round.id, jurorId),
    ownSheets(world, { roundId: round.id, jurorId }, Math.max(1, round.scoringRound)),
  ]);
  const after = query.cursor ?? '';
  const left = entries.filter(
    ({ group, selectionCode }) =>
      selectionCode > after && can(ask.actor, 'worklist.read', { roundId: round.id, group }),
  );
  const page = left.slice(0, query.limit);
  const [submissions, frames] = await Promise.all([
    world.records.findMany(
      'submission',
      page.map(({ submissionId }) => submissionId),
    ),
    world.records.children('score-frame', round.id),
  ]);
  const linesIn = new Map(frames.map(({ body }) => [body.group, linesOf(body).length]));
  const products = new Map(
    submissions.flatMap(({ id, body: { snapshot, state } }) =>
      snapshot === null || state === 'withdrawn'
        ? []
        : [
            [
              id,
              round.rules.blind ? blindProduct(snapshot.product, snapshot.establishment) : snapshot.product,
            ] as const,
          ],
    ),
  );
  const items = page.flatMap(({ submissionId, selectionCode, group }) => {
    const product = products.get(submissionId);
    if (product === undefined) return [];
    const { name: productName, set } = product;
    return [
      {
        ...{ selectionCode, group, productName, isSet: set !== null },
        sheet: shown(sheets.get(submissionId), linesIn.get(group) ?? 0),
      },
    ];
  });
  const last = page.at(-1)?.selectionCode ?? null;
  return ok({ body: { items, cursor: left.length > page.length ? last : null } });
};
