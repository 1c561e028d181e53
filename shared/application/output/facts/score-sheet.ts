import { dayOf } from '#shared/domain/calendar/instant.ts';
import { criteriaOf } from '#shared/domain/judging/criteria-sets.ts';
import type { Score, ScoreFrame, Sheet } from '#shared/domain/judging/judging.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { Annex4Sheet, ScoredCriterion } from '#shared/text/papers/parts/annex-4.ts';
import type { RoundFacts } from '#shared/text/papers/parts/round-facts.ts';

type Scores = Readonly<Record<string, Score>>;

const scoreOf = (scores: Scores, code: string) => ({
  points: scores[code]?.points ?? null,
  note: scores[code]?.note ?? null,
});

/** A criterion that has parts is worth what its scored parts are. */
const sumOf = (parts: readonly { readonly points: number | null }[]): number | null =>
  parts.every(({ points }) => points === null)
    ? null
    : parts.reduce((sum, { points }) => sum + (points ?? 0), 0);

const criterionOf = (
  { code, max, parts }: ScoreFrame['criteria'][number],
  names: ReadonlyMap<string, string>,
  scores: Scores,
): ScoredCriterion => {
  const scored = parts.map(part => ({ label: part.label, max: part.max, ...scoreOf(scores, part.code) }));
  const whole = scoreOf(scores, code);
  return {
    ...{ name: names.get(code) ?? code, max, parts: scored },
    points: parts.length === 0 ? whole.points : sumOf(scored),
    note: whole.note,
  };
};

/** A juror's sheet as Annex 4 has it, under the frame that the panel agreed; blank, it keeps none of what was scored. */
export const annex4Of = (
  of: {
    readonly facts: RoundFacts;
    readonly rules: Pick<Round['rules'], 'criteriaSetId'>;
    readonly frame: Pick<ScoreFrame, 'criteria'>;
    readonly product: string;
  },
  sheet: Sheet,
  blank = false,
): Annex4Sheet => {
  const names = new Map(criteriaOf(of.rules.criteriaSetId).map(({ code, vi }) => [code, vi]));
  const scores = blank ? {} : sheet.scores;
  return {
    round: of.facts,
    product: of.product,
    group: sheet.group,
    selectionCode: sheet.selectionCode,
    juror: { name: sheet.jurorName, position: sheet.jurorPosition },
    criteria: of.frame.criteria.map(criterion => criterionOf(criterion, names, scores)),
    total: blank ? null : sheet.total,
    remarks: blank ? null : sheet.remarks,
    lockedOn: blank || sheet.lockedAt === null ? null : dayOf(millis(sheet.lockedAt)),
    version: sheet.version,
  };
};
