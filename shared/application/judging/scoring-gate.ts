import { type Panel, type Sheet, sheetIdOf } from '#shared/domain/judging/judging.ts';
import { isOpen } from '#shared/domain/judging/score-sheet.ts';
import { scoringIsOpen, scoringIsRunning } from '#shared/domain/judging/scoring-window.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Commit } from '../command.ts';
import type { Check, Stored, World } from '../ports.ts';
import { gateIdOf, occurrenceOf, settleGate } from '../round/gates.ts';

type Part = Required<Pick<Commit<never>, 'changes' | 'effects' | 'checks'>>;

/** How many of the juror's next sheets are looked at before all sheets are read. */
const probes = 8;

/** The gate at which the workflow waits for the present scoring round; none for some moments after scoring opens. */
export const presentGate = (world: World, round: Round): Promise<Stored<'gate'> | undefined> =>
  world.records.find('gate', gateIdOf(round.id, 'score-sheets', occurrenceOf(round, 'score-sheets')));

/** Refuses unless scoring runs, before its deadline or after. */
export const holdScoringRunning = async (world: World, round: Round): Promise<Result<null>> =>
  scoringIsRunning(round, (await presentGate(world, round))?.body);

/**
 * Refuses unless jurors may write now; else the check to commit with a sheet that is to count, which fails once scoring is
 * closed. (Before the workflow waits at the gate there is nothing to check yet.)
 */
export const holdScoringOpen = (
  round: Round,
  gate: Stored<'gate'> | undefined,
  now: number,
): Result<readonly Check[]> => {
  const open = scoringIsOpen(round, gate?.body, now);
  if (!open.ok) return open;
  if (gate === undefined) return ok([]);
  const { id, version } = gate;
  return ok([{ type: 'version', kind: 'gate', id, version }]);
};

/** Of open sheets the first whose entry was not withdrawn, untouched ones before those being written. */
const firstStanding = async (
  world: World,
  sheets: readonly Stored<'sheet'>[],
): Promise<Stored<'sheet'> | undefined> => {
  const submissions = await world.records.findMany(
    'submission',
    sheets.map(({ body }) => body.submissionId),
  );
  const standing = new Set(submissions.filter(({ body }) => body.state !== 'withdrawn').map(({ id }) => id));
  const open = sheets.filter(({ body }) => standing.has(body.submissionId));
  return open.find(({ body }) => body.state === 'assigned') ?? open[0];
};

/** The open sheets of the present scoring round. */
export const openSheets = async (world: World, round: Round): Promise<readonly Stored<'sheet'>[]> =>
  (await world.records.children('sheet', round.id)).filter(
    ({ body }) => body.scoringRound === Math.max(1, round.scoringRound) && isOpen(body),
  );

/** Some sheet, other than the one that is being closed, for which scoring still waits. */
const findOther = async (
  world: World,
  round: Round,
  { draw }: Pick<Panel, 'draw'>,
  closing: Sheet,
): Promise<Stored<'sheet'> | undefined> => {
  const at = draw.submissionIds.indexOf(closing.submissionId);
  const next = [...draw.submissionIds.slice(at + 1), ...draw.submissionIds.slice(0, at)].slice(0, probes);
  const near = await world.records.findMany(
    'sheet',
    next.map(submissionId => sheetIdOf({ ...closing, submissionId, version: 1 })),
  );
  const other = await firstStanding(
    world,
    near.filter(({ body }) => isOpen(body)),
  );
  if (other !== undefined) return other;
  const id = sheetIdOf(closing);
  return firstStanding(
    world,
    (await openSheets(world, round)).filter(sheet => sheet.id !== id),
  );
};

/**
 * What to commit beside the change that closes a sheet (locked or excluded): the settled gate if it was the last open one.
 * Otherwise a check that one other sheet is still open: of any number of last sheets locked at the same moment, the one
 * committed last fails that check, decides again, and settles the gate.
 */
export const settleScoringGate = async (
  world: World,
  round: Round,
  panel: Pick<Panel, 'draw'>,
  closing: Sheet,
  now: number,
): Promise<Part> => {
  const other = await findOther(world, round, panel, closing);
  if (other === undefined)
    return { ...(await settleGate(world, round, 'score-sheets', 'locked', now)), checks: [] };
  const { id, version } = other;
  return { changes: [], effects: [], checks: [{ type: 'version', kind: 'sheet', id, version }] };
};
