import { scoreFrameIdOf } from '#shared/domain/judging/judging.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { scoreSheet } from '#shared/text/papers/score-sheet.ts';
import { lastSheet } from '../../judging/find-sheet.ts';
import { submissionOfCode } from '../../judging/selection-codes.ts';
import { namesForJurors } from '../facts/product-names.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { annex4Of } from '../facts/score-sheet.ts';
import { paperMaker } from '../maker.ts';

/** The sheet of the juror who asks, and nobody else's: found by their id. Refused until it is locked. */
export const scoreSheetMaker = paperMaker<'entry', typeof scoreSheet.sample>(
  scoreSheet,
  async (world, { roundId, selectionCode }, { at, askedBy }) => {
    const [round, submissionId] = await Promise.all([
      world.records.find('round', roundId),
      submissionOfCode(world, roundId, selectionCode),
    ]);
    if (round === undefined || submissionId === undefined) return fail('resource.not-found');
    const { scoringRound, rules } = round.body;
    const sheet = (await lastSheet(world, { roundId, submissionId, jurorId: askedBy, scoringRound }))?.body;
    if (sheet === undefined || sheet.state !== 'locked') return fail('output.sheet-not-locked');
    const [frame, names] = await Promise.all([
      world.records.find('score-frame', scoreFrameIdOf(roundId, sheet.group)),
      namesForJurors(world, round.body, [submissionId]),
    ]);
    const known = names.get(submissionId);
    if (frame === undefined || known === undefined) return fail('output.not-yet');
    const facts = await roundFacts(world, round.body, at);
    return ok({
      fileName: `phieu-cham-${selectionCode}`,
      data: annex4Of({ facts, rules, frame: frame.body, product: known.product }, sheet),
    });
  },
);
