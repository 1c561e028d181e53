import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Problem, type Result } from '#shared/kernel/result.ts';
import { type CriteriaSetId, criteriaOf } from './criteria-sets.ts';
import type { ScoreFrame } from './judging.ts';

export type ProposedCriterion = Pick<ScoreFrame['criteria'][number], 'code' | 'parts'>;

/** One line of a sheet: a part of a criterion, or a criterion scored whole. Points in hundredths. */
export type FrameLine = { readonly code: string; readonly criterion: string; readonly max: number };

/** The lines that a sheet of the frame has, in order. */
export const linesOf = ({ criteria }: Pick<ScoreFrame, 'criteria'>): readonly FrameLine[] =>
  criteria.flatMap(({ code: criterion, max, parts }) =>
    parts.length === 0
      ? [{ code: criterion, criterion, max }]
      : parts.map(part => ({ code: part.code, criterion, max: part.max })),
  );

/** Whole criteria, as the law gives them. */
export const wholeCriteria = (criteriaSetId: CriteriaSetId): ScoreFrame['criteria'] =>
  criteriaOf(criteriaSetId).map(({ code, max }) => ({ code, max, parts: [] }));

/**
 * The criteria of a proposal, with the legal maxima (Circular 26/2014/TT-BCT, Annex 4): every criterion once, parts that sum
 * exactly to its maximum, each a whole number of score steps, codes that begin with the criterion's. Names every fault by
 * pointer: `score-frame.criteria-differ`, `score-frame.parts-do-not-sum`, `score-frame.part-off-step`, `score-frame.part-code`.
 */
export const frameCriteria = (
  criteriaSetId: CriteriaSetId,
  scoreStep: number,
  proposed: readonly ProposedCriterion[],
): Result<ScoreFrame['criteria']> => {
  const legal = criteriaOf(criteriaSetId);
  const problems: Problem[] = [];
  if (
    proposed.length !== legal.length ||
    legal.some(({ code }) => !proposed.some(criterion => criterion.code === code))
  )
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/criteria', code: 'score-frame.criteria-differ' }],
    });
  const codes = proposed.flatMap(({ parts }) => parts.map(({ code }) => code));
  proposed.forEach(({ code, parts }, index) => {
    const pointer = `/body/criteria/${index}/parts`;
    const max = legal.find(criterion => criterion.code === code)?.max ?? 0;
    const sum = parts.reduce((total, part) => total + part.max, 0);
    if (parts.length > 0 && sum !== max)
      problems.push({ pointer, code: 'score-frame.parts-do-not-sum', params: { sum, max } });
    parts.forEach((part, at) => {
      if (part.max < 1 || part.max % scoreStep !== 0)
        problems.push({
          pointer: `${pointer}/${at}/max`,
          code: 'score-frame.part-off-step',
          params: { step: scoreStep },
        });
      const isOwn = /^C\d+\.[A-Za-z0-9.]{1,16}$/.test(part.code) && part.code.startsWith(`${code}.`);
      if (!isOwn || codes.filter(other => other === part.code).length > 1)
        problems.push({ pointer: `${pointer}/${at}/code`, code: 'score-frame.part-code' });
    });
  });
  if (problems.length > 0) return fail({ code: 'request.invalid', pointers: problems });
  return ok(
    legal.map(({ code, max }) => ({
      code,
      max,
      parts: proposed.find(criterion => criterion.code === code)?.parts ?? [],
    })),
  );
};

/** A new proposal for a frame that is not frozen; what was agreed to the former one no longer holds. */
export const proposeFrame = (
  frame: ScoreFrame,
  criteria: ScoreFrame['criteria'],
  headId: string,
): Result<ScoreFrame> =>
  frame.frozenAt === null
    ? ok({ ...frame, criteria, proposal: frame.proposal + 1, proposedBy: headId, agreedBy: [] })
    : fail('score-frame.frozen');

/**
 * The frame with a juror's agreement to the proposal they saw; it freezes when everyone who still judges has agreed.
 * Agreeing twice changes nothing. Refuses `score-frame.frozen`, `score-frame.proposal-changed`.
 */
export const agreeToFrame = (
  frame: ScoreFrame,
  agreement: { readonly jurorId: string; readonly proposal: number; readonly now: number },
  judging: readonly { readonly personId: string }[],
): Result<ScoreFrame> => {
  if (frame.frozenAt !== null) return fail('score-frame.frozen');
  if (agreement.proposal !== frame.proposal)
    return fail({ code: 'score-frame.proposal-changed', params: { proposal: frame.proposal } });
  const agreedBy = [...new Set([...frame.agreedBy, agreement.jurorId])].sort();
  const isAgreed = judging.every(({ personId }) => agreedBy.includes(personId));
  return ok({ ...frame, agreedBy, frozenAt: isAgreed ? isoOf(agreement.now) : null });
};
