import type { CriteriaSetId } from '#shared/domain/judging/criteria-sets.ts';
import { criteriaSets } from '#shared/domain/judging/criteria-sets.ts';
import type { ScoreFrame } from '#shared/domain/judging/judging.ts';
import { linesOf } from '#shared/domain/judging/score-frame.ts';
import { useRecord } from '../../offline/hooks.ts';
import type { DraftScore } from '../../offline/records/kind-fields.ts';
import { sheetIdOf } from '../../offline/records/sheet-id.ts';
import { said } from '../../text/said.ts';

export type SheetLine = {
  readonly code: string;
  readonly label: string;
  /** Hundredths. */
  readonly max: number;
  readonly score: DraftScore | null;
};

export type SheetCriterion = {
  readonly code: string;
  readonly label: string;
  readonly max: number;
  /** Its parts, or itself where it is scored whole. */
  readonly lines: readonly SheetLine[];
};

/** The criteria of a frame with the lines to score, labelled as the law and the panel name them. */
export const criteriaOfFrame = (
  frame: Pick<ScoreFrame, 'criteria'>,
  set: CriteriaSetId,
  scoreOf: (code: string) => DraftScore | null,
): readonly SheetCriterion[] =>
  frame.criteria.map(criterion => {
    const legal = criteriaSets[set].criteria.find(({ code }) => code === criterion.code);
    const label = legal === undefined ? criterion.code : said(legal);
    return {
      code: criterion.code,
      label,
      max: criterion.max,
      lines: linesOf({ criteria: [criterion] }).map(line => ({
        code: line.code,
        label: criterion.parts.find(({ code }) => code === line.code)?.label ?? label,
        max: line.max,
        score: scoreOf(line.code),
      })),
    };
  });

/** A juror's sheet as it stands on this device: the record and its scores by line. */
export const useSheet = (roundId: string, selectionCode: string) => {
  const id = sheetIdOf(roundId, selectionCode);
  const sheet = useRecord('sheet', id);
  const scoreOf = (code: string): DraftScore | null => sheet.record?.fields[`scores/${code}`] ?? null;
  return { ...sheet, id, scoreOf };
};

/** The running total in hundredths, and how many lines have no points yet. */
export const totalOf = (criteria: readonly SheetCriterion[]) => {
  const lines = criteria.flatMap(criterion => criterion.lines);
  return {
    points: lines.reduce((sum, { score }) => sum + (score?.points ?? 0), 0),
    left: lines.filter(({ score }) => typeof score?.points !== 'number').length,
    unscored: lines.filter(({ score }) => typeof score?.points !== 'number'),
  };
};
