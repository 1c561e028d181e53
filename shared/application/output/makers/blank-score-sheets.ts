import type { Sheet } from '#shared/domain/judging/judging.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { blankScoreSheets } from '#shared/text/papers/blank-score-sheets.ts';
import type { Annex4Sheet } from '#shared/text/papers/parts/annex-4.ts';
import type { World } from '../../ports.ts';
import { fileNameOf } from '../facts/file-name.ts';
import { namesForJurors } from '../facts/product-names.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { annex4Of } from '../facts/score-sheet.ts';
import type { ArchiveEntry, Maker } from '../maker.ts';

/** First versions of the present scoring round; without those that a conflict put out. */
const assignedSheets = async (world: World, round: Round): Promise<Result<readonly Sheet[]>> => {
  const sheets = (await world.records.children('sheet', round.id))
    .map(({ body }) => body)
    .filter(
      ({ scoringRound, version, state }) =>
        scoringRound === Math.max(1, round.scoringRound) && version === 1 && state !== 'excluded',
    )
    .sort((a, b) => (a.selectionCode < b.selectionCode ? -1 : 1));
  return sheets.length === 0 ? fail('output.not-yet') : ok(sheets);
};

const blankSheets = async (
  world: World,
  round: Round,
  sheets: readonly Sheet[],
  at: number,
): Promise<ReadonlyMap<string, Annex4Sheet[]>> => {
  const [facts, frames, names] = await Promise.all([
    roundFacts(world, round, at),
    world.records.children('score-frame', round.id),
    namesForJurors(
      world,
      round,
      sheets.map(({ submissionId }) => submissionId),
    ),
  ]);
  const frameOf = new Map(frames.map(({ body }) => [body.group, body]));
  const byJuror = new Map<string, Annex4Sheet[]>();
  for (const sheet of sheets) {
    const frame = frameOf.get(sheet.group);
    const known = names.get(sheet.submissionId);
    if (frame === undefined || known === undefined) continue;
    const blank = annex4Of({ facts, rules: round.rules, frame, product: known.product }, sheet, true);
    byJuror.set(sheet.jurorId, [...(byJuror.get(sheet.jurorId) ?? []), blank]);
  }
  return byJuror;
};

const findBlank = async (world: World, roundId: string, at: number) => {
  const round = await world.records.find('round', roundId);
  if (round === undefined) return fail('resource.not-found');
  const sheets = await assignedSheets(world, round.body);
  return sheets.ok ? ok(await blankSheets(world, round.body, sheets.value, at)) : sheets;
};

/** Sheets to score by hand where the line fails: a file for each juror, none of what anybody has scored on them. */
export const blankScoreSheetsMaker: Maker<'round'> = {
  check: (world, { roundId }, { at }) => findBlank(world, roundId, at),
  make: async (world, { roundId }, { at }) => {
    const found = await findBlank(world, roundId, at);
    if (!found.ok) return found;
    const entries = async function* (): AsyncIterable<ArchiveEntry> {
      let number = 0;
      for (const [first, ...others] of found.value.values()) {
        if (first === undefined) continue;
        number += 1;
        const name = `${String(number).padStart(2, '0')}-${fileNameOf(first.juror?.name ?? '')}.pdf`;
        yield { name, paper: blankScoreSheets.write({ sheets: [first, ...others] }), format: 'pdf' };
      }
    };
    return ok({
      fileName: 'phieu-cham-diem-de-trong',
      content: { type: 'archive', of: found.value.size, entries: entries() },
    });
  },
};
