import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { RoundResult, Standing } from '#shared/domain/council/council.ts';
import type { CountedSheet } from '#shared/domain/council/count-sheets.ts';
import type { Panel } from '#shared/domain/judging/judging.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { type PanelSummary, panelSummary } from '#shared/text/papers/panel-summary.ts';
import { latestResult } from '../../council/latest.ts';
import { excludedByComplaints, readCountedSheets } from '../../council/read-scores.ts';
import type { World } from '../../ports.ts';
import { numberedJurors } from '../facts/juror-numbers.ts';
import { namesForJurors } from '../facts/product-names.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

/** Whose sheet a counted one is: its id says so (`<round>/<submission>~<juror>~…`). */
const jurorOf = ({ id }: CountedSheet): string => id.split('~')[1] ?? '';

const rowOf = (
  standing: Standing,
  sheets: readonly CountedSheet[],
  jurors: readonly string[],
  product: string,
) => {
  const own = sheets.filter(({ submissionId }) => submissionId === standing.submissionId);
  const { selectionCode, mean, rank, passed, enoughSheets, divergent, highest, lowest } = standing;
  return {
    ...{ selectionCode, product, mean, rank, passed, enoughSheets, divergent },
    totals: jurors.map(juror => own.find(sheet => jurorOf(sheet) === juror)?.total ?? null),
    sheets: own.length,
    spread: highest - lowest,
  };
};

const groupsOf = async (
  world: World,
  round: Round,
  result: RoundResult,
  panels: readonly Panel[],
): Promise<PanelSummary['groups']> => {
  const [excluded, names] = await Promise.all([
    excludedByComplaints(world, round.id, result.version),
    namesForJurors(
      world,
      { rules: { ...round.rules, blind: true } },
      result.standings.map(({ submissionId }) => submissionId),
    ),
  ]);
  const { scoringRound, talliedAt: asOf } = result;
  const sheets = await readCountedSheets(world, { roundId: round.id, scoringRound, excluded, asOf });
  return panels.map(panel => {
    const jurors = numberedJurors(panel);
    const rows = result.standings
      .filter(({ group }) => group === panel.group)
      .map(standing => rowOf(standing, sheets, jurors, names.get(standing.submissionId)?.product ?? ''));
    return { group: panel.group, jurors: jurors.length, rows };
  });
};

/** The latest result, entry by entry. Jurors are numbers, and nothing names a maker: it goes round the table of a meeting. */
export const panelSummaryMaker = paperMaker<'scored-round', PanelSummary>(
  panelSummary,
  async (world, { roundId }, { at }) => {
    const [round, result, panels] = await Promise.all([
      world.records.find('round', roundId),
      latestResult(world, roundId),
      world.records.children('panel', roundId),
    ]);
    if (round === undefined || result === undefined) return fail('output.not-yet');
    return ok({
      fileName: `bang-tong-hop-diem-lan-${result.body.version}`,
      data: {
        round: await roundFacts(world, round.body, at),
        talliedOn: dayOf(millis(result.body.talliedAt)),
        resultVersion: result.body.version,
        passMark: round.body.rules.passMark,
        groups: await groupsOf(
          world,
          round.body,
          result.body,
          panels.map(({ body }) => body),
        ),
      },
    });
  },
);
