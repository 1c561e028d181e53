import type { ScoreFrame, Sheet } from '../judging/judging.ts';
import { sheetIdOf } from '../judging/judging.ts';

/** A sheet as the tally sees it: no juror, only what counts. */
export type CountedSheet = {
  readonly id: string;
  readonly submissionId: string;
  /** Hundredths of a point. */
  readonly total: number;
  readonly criterionPoints: Readonly<Record<string, number>>;
};

/** The fewest sheets at which the rule on outliers applies. */
const outlierMinimum = 5;

/** Which criterion a scored line belongs to, by the group's frame; a line that no frame names belongs to its own prefix. */
const criterionOf = (line: string, frame: Pick<ScoreFrame, 'criteria'> | undefined): string =>
  frame?.criteria.find(({ code, parts }) => code === line || parts.some(part => part.code === line))?.code ??
  line.split('.')[0] ??
  line;

const criterionPoints = (sheet: Sheet, frame: Pick<ScoreFrame, 'criteria'> | undefined) => {
  const sums: Record<string, number> = {};
  for (const [line, { points }] of Object.entries(sheet.scores)) {
    const code = criterionOf(line, frame);
    sums[code] = (sums[code] ?? 0) + points;
  }
  return sums;
};

/**
 * The sheets that count: locked ones of the scoring round, each juror's latest settled version once, without excluded ones.
 * A later version counts only once it is locked; an excluded latest version takes the juror out of the entry.
 */
export const countableSheets = (
  sheets: readonly Sheet[],
  of: {
    readonly scoringRound: number;
    readonly frames: ReadonlyMap<string, Pick<ScoreFrame, 'criteria'>>;
    /** Sheets put out by a confirmed conflict or an upheld complaint. */
    readonly isExcluded: (sheet: Sheet, id: string) => boolean;
  },
): readonly CountedSheet[] => {
  const latest = new Map<string, Sheet>();
  for (const sheet of sheets) {
    if (sheet.scoringRound !== of.scoringRound) continue;
    if (sheet.state !== 'locked' && sheet.state !== 'excluded') continue;
    const key = `${sheet.submissionId}~${sheet.jurorId}`;
    const known = latest.get(key);
    if (known === undefined || known.version < sheet.version) latest.set(key, sheet);
  }
  return [...latest.values()].flatMap(sheet => {
    const id = sheetIdOf(sheet);
    if (sheet.state === 'excluded' || of.isExcluded(sheet, id)) return [];
    const points = criterionPoints(sheet, of.frames.get(sheet.group));
    const total = Object.values(points).reduce((sum, value) => sum + value, 0);
    if (sheet.total !== total) throw new Error(`the locked sheet ${id} does not add up`);
    return [{ id, submissionId: sheet.submissionId, total, criterionPoints: points }];
  });
};

const bySize = (a: CountedSheet, b: CountedSheet): number =>
  a.total - b.total || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Without one lowest and one highest total where the rule asks and at least five count; equal totals part by sheet id. */
export const withoutOutliers = (
  sheets: readonly CountedSheet[],
  dropOutliers: boolean,
): readonly CountedSheet[] => {
  if (!dropOutliers || sheets.length < outlierMinimum) return sheets;
  return sheets.toSorted(bySize).slice(1, -1);
};
