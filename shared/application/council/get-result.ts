import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getResultContract } from '#shared/contracts/council/get-result.ts';
import { resultIdOf } from '#shared/domain/council/council.ts';
import { criterionMeans } from '#shared/domain/council/criterion-means.ts';
import { tiesOf } from '#shared/domain/council/ties.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { namesOfSubmissions } from '../submission/names-of-submissions.ts';
import { allowScoredRound } from './allow-scored-round.ts';
import { nameSheets } from './name-sheets.ts';
import { excludedByComplaints, readCountedSheets } from './read-scores.ts';

type Contract = typeof getResultContract;

/** One result version with names, lines, ties, its sheets' totals and the divergence report, for the council's discussion. Whose a sheet is stays out. */
export const getResult: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId, version } = ask.input.params;
  const round = await allowScoredRound(world, ask, roundId);
  if (!round.ok) return round;
  const result = await world.records.find('result', resultIdOf(roundId, version));
  if (result === undefined) return fail('resource.not-found');
  const { body } = result;
  const { rules } = round.value.body;
  const [sheets, names, nameOf] = await Promise.all([
    excludedByComplaints(world, roundId, version).then(excluded =>
      readCountedSheets(world, {
        ...{ roundId, excluded },
        scoringRound: body.scoringRound,
        asOf: body.talliedAt,
      }),
    ),
    namesOfSubmissions(
      world,
      round.value.body,
      body.standings.map(({ submissionId }) => submissionId),
      ask.actor,
    ),
    nameSheets(world, roundId),
  ]);
  const totalsOf = (submissionId: string) =>
    sheets
      .filter(sheet => sheet.submissionId === submissionId)
      .map(({ total }) => total)
      .sort((a, b) => a - b);
  return ok({
    body: {
      ...body,
      standings: body.standings.map(standing => ({
        ...standing,
        ...names(standing.submissionId),
        spread: standing.highest - standing.lowest,
        criteria: criterionMeans(standing, rules),
      })),
      lines: rules,
      ties: [...tiesOf(body.standings, rules)],
      // By their names: the store has them by juror.
      sheets: sheets
        .map(({ id, submissionId, total }) => ({ sheetId: nameOf(id), submissionId, total }))
        .sort((a, b) => (a.sheetId < b.sheetId ? -1 : 1)),
      divergence: body.standings
        .filter(({ divergent }) => divergent)
        .map(({ submissionId, selectionCode, lowest, highest }) => ({
          ...{ submissionId, selectionCode, lowest, highest },
          spread: highest - lowest,
          totals: totalsOf(submissionId),
        })),
    },
  });
};
