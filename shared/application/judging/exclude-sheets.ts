import { panelIdOf } from '#shared/domain/judging/judging.ts';
import { excludeSheet, isOpen } from '#shared/domain/judging/score-sheet.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Change, Commit } from '../command.ts';
import type { World } from '../ports.ts';
import { conflictTurn } from './conflict-turn.ts';
import { settleScoringGate } from './scoring-gate.ts';

/**
 * The scoring round whose sheets a conflict that is confirmed now takes away: the present one, or, while none runs, the one whose
 * sheets are being given out. Those of earlier ones stay: the council reads conflicts itself.
 */
const scoringRoundOf = ({ state, scoringRound }: Round): number | undefined => {
  if (state === 'judging') return Math.max(1, scoringRound);
  return state === 'council' ? scoringRound + 1 : undefined;
};

/** What `excludeSheets` adds to a commit. */
type Exclusion = Required<Pick<Commit<never>, 'changes' | 'effects' | 'checks' | 'marks'>>;

/**
 * What a confirmed conflict does to the person's sheets of the entry: each version is excluded and kept, and the entry's mean
 * is taken over the others. The exclusion of the last open sheet closes scoring.
 */
export const excludeSheets = async (
  world: World,
  round: Round,
  of: { readonly submissionId: string; readonly personId: string },
  now: number,
): Promise<Exclusion> => {
  const scoringRound = scoringRoundOf(round);
  if (scoringRound === undefined) return { changes: [], effects: [], checks: [], marks: [] };
  const marks = [await conflictTurn(world, round.id)];
  const sheets = (
    await world.records.children('sheet', round.id, `${of.submissionId}~${of.personId}~${scoringRound}~`)
  ).filter(({ body }) => body.state !== 'excluded');
  const changes = sheets.map(
    (sheet): Change => ({
      kind: 'sheet',
      id: sheet.id,
      before: sheet,
      after: excludeSheet(sheet.body),
      action: 'sheet.exclude',
    }),
  );
  const open = sheets.find(({ body }) => isOpen(body))?.body;
  const panel = open && (await world.records.find('panel', panelIdOf(round.id, open.group)));
  if (open === undefined || panel === undefined || round.state !== 'judging' || round.scoringRound === 0)
    return { changes, effects: [], checks: [], marks };
  const gate = await settleScoringGate(world, round, panel.body, open, now);
  return { changes: [...changes, ...gate.changes], effects: gate.effects, checks: gate.checks, marks };
};
