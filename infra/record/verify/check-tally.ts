import { canonical, sha256 } from './canonical.ts';
import type { RoundFacts } from './collect-rounds.ts';
import { finding } from './finding.ts';
import type { Report } from './read-export.ts';
import type { Result } from './shapes.ts';

type Sheet = RoundFacts['sheets'][number];
type Counted = { readonly sum: number; readonly count: number; readonly totals: readonly number[] };

const totalOf = ({ scores }: Sheet): number =>
  Object.values(scores).reduce((sum, { points }) => sum + points, 0);

/** Every locked sheet: the total is the sum of its lines. */
export const checkSheets = ({ sheets }: RoundFacts, report: Report): void => {
  for (const sheet of sheets)
    if (sheet.state === 'locked' && sheet.total !== totalOf(sheet))
      report(
        finding(
          'sheet.total',
          `sheet/${sheet.id}`,
          `Its lines sum to ${totalOf(sheet)}, it says ${sheet.total}.`,
        ),
      );
};

/** The sheets that counted for a result: each juror's last one locked by then, without those put out by then. */
const countedFor = ({ sheets, conflicts, complaints }: RoundFacts, result: Result): readonly Sheet[] => {
  const outOfConflict = new Set(
    conflicts
      .filter(
        ({ state, settledAt }) =>
          state === 'confirmed' && settledAt !== null && settledAt <= result.talliedAt,
      )
      .map(({ submissionId, personId }) => `${submissionId}~${personId}`),
  );
  const outOfComplaint = new Set(
    complaints.flatMap(({ answer }) =>
      answer !== null && answer.resultVersion !== null && answer.resultVersion <= result.version
        ? answer.excludedSheetIds
        : [],
    ),
  );
  const latest = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const mark = `${sheet.submissionId}~${sheet.jurorId}`;
    const known = latest.get(mark);
    const settled =
      sheet.state === 'excluded' ||
      (sheet.state === 'locked' && sheet.lockedAt !== null && sheet.lockedAt <= result.talliedAt);
    if (sheet.scoringRound === result.scoringRound && settled && (known?.version ?? 0) < sheet.version)
      latest.set(mark, sheet);
  }
  return [...latest]
    .filter(
      ([mark, { id, state }]) => state === 'locked' && !outOfConflict.has(mark) && !outOfComplaint.has(id),
    )
    .map(([, sheet]) => sheet);
};

/** Sum and count of an entry; with outliers dropped, five or more sheets lose one highest and one lowest. */
const countEntry = (sheets: readonly Sheet[], dropOutliers: boolean): Counted => {
  const totals = sheets.map(totalOf).sort((a, b) => a - b);
  const kept = dropOutliers && totals.length >= 5 ? totals.slice(1, -1) : totals;
  return { sum: kept.reduce((sum, total) => sum + total, 0), count: kept.length, totals };
};

/** Two decimals, half up. */
const shown = ({ sum, count }: Counted): string => {
  const hundredths = count === 0 ? 0 : Math.floor((2 * sum + count) / (2 * count));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
};

const isBetter = (a: Counted, b: Counted): boolean =>
  BigInt(a.sum) * BigInt(b.count) > BigInt(b.sum) * BigInt(a.count);

const checkResult = (facts: RoundFacts, result: Result, roundId: string, report: Report): void => {
  const { round } = facts;
  if (round === undefined) return;
  const { passMark, dropOutliers, minSheetsPerEntry, rankingScope } = round.rules;
  const judged = new Set(result.standings.map(({ submissionId }) => submissionId));
  const sheets = countedFor(facts, result).filter(({ submissionId }) => judged.has(submissionId));
  const name = `result/${roundId}/${result.version}`;
  const counting = sheets
    .map(sheet => ({ id: sheet.id, total: totalOf(sheet) }))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
  if (sheets.length !== result.sheetCount)
    report(
      finding('tally.sheets', name, `${sheets.length} sheets count, the result says ${result.sheetCount}.`),
    );
  else if (sha256(canonical(counting)) !== result.sheetsHash) report(finding('tally.sheets', name));
  const bySubmission = Map.groupBy(sheets, ({ submissionId }) => submissionId);
  const counted = new Map(
    result.standings.map(({ submissionId, group }) => [
      submissionId,
      { group, ...countEntry(bySubmission.get(submissionId) ?? [], dropOutliers) },
    ]),
  );
  const ranked = [...counted.values()].filter(({ totals }) => totals.length >= minSheetsPerEntry);
  for (const standing of result.standings) {
    const own = counted.get(standing.submissionId);
    if (own === undefined) continue;
    const enoughSheets = own.totals.length >= minSheetsPerEntry;
    const better = ranked.filter(
      other => (rankingScope === 'OVERALL' || other.group === own.group) && isBetter(other, own),
    );
    const derived: Omit<typeof standing, 'submissionId' | 'group'> = {
      sum: own.sum,
      count: own.count,
      mean: shown(own),
      lowest: own.totals[0] ?? 0,
      highest: own.totals.at(-1) ?? 0,
      enoughSheets,
      passed: enoughSheets && own.count > 0 && own.sum >= passMark * own.count,
      rank: enoughSheets ? better.length + 1 : null,
    };
    const wrong = (Object.keys(derived) as (keyof typeof derived)[]).filter(
      field => derived[field] !== standing[field],
    );
    if (wrong.length > 0)
      report(
        finding(
          'tally.standing',
          `${name} ${standing.submissionId}`,
          wrong
            .map(field => `${field}: the sheets give ${derived[field]}, the result says ${standing[field]}`)
            .join('; '),
        ),
      );
  }
};

/** Every result version, derived again from the sheets: exact mean, pass, rank. */
export const checkTally = (facts: RoundFacts, roundId: string, report: Report): void => {
  checkSheets(facts, report);
  for (const result of facts.results) checkResult(facts, result, roundId, report);
};
