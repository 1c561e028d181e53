import { panelIdOf } from '#shared/domain/judging/judging.ts';
import { excludeSheet, isOpen } from '#shared/domain/judging/score-sheet.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Change, Commit } from '../command.ts';
import type { World } from '../ports.ts';
import { settleScoringGate } from './scoring-gate.ts';

/**
 * What a confirmed conflict does to the person's sheets of the entry: each version is excluded and kept, and the entry's mean
 * is taken over the others. Only while the round is judged; later results are made by the council, which reads conflicts
 * itself. The exclusion of the last open sheet closes scoring.
 */
export const excludeSheets = async (
  world: World,
  round: Round,
  of: { readonly submissionId: string; readonly personId: string },
  now: number,
): Promise<Required<Pick<Commit<never>, 'changes' | 'effects' | 'checks'>>> => {
  if (round.state !== 'judging') return { changes: [], effects: [], checks: [] };
  const scoringRound = Math.max(1, round.scoringRound);
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
  if (open === undefined || panel === undefined || round.scoringRound === 0)
    return { changes, effects: [], checks: [] };
  const gate = await settleScoringGate(world, round, panel.body, open, now);
  return { changes: [...changes, ...gate.changes], effects: gate.effects, checks: gate.checks };
};
