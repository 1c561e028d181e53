import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Problem, type Result } from '#shared/kernel/result.ts';
import type { Score, ScoreFrame, Sheet, SheetCorrection } from './judging.ts';
import { linesOf } from './score-frame.ts';

/** What a juror changes: lines by code (null clears one), remarks where they are named. */
export type SheetPatch = {
  readonly scores?: Readonly<Record<string, Score | null>> | undefined;
  readonly remarks?: string | null | undefined;
};

/** Whether scoring still waits for the sheet. */
export const isOpen = ({ state }: Pick<Sheet, 'state'>): boolean =>
  state === 'assigned' || state === 'in-progress';

const writable = ({ state }: Pick<Sheet, 'state'>): Result<null> => {
  if (state === 'locked') return fail('sheet.locked');
  return state === 'excluded' ? fail('sheet.excluded') : ok(null);
};

/**
 * The sheet with some lines changed. Points are hundredths: whole steps of the round, at most the line's maximum in the
 * frozen frame. Names every fault by pointer: `sheet.line-unknown`, `sheet.above-max`, `sheet.off-step`.
 */
export const saveScores = (
  sheet: Sheet,
  frame: Pick<ScoreFrame, 'criteria'>,
  scoreStep: number,
  patch: SheetPatch,
): Result<Sheet> => {
  const free = writable(sheet);
  if (!free.ok) return free;
  const lines = new Map(linesOf(frame).map(line => [line.code, line]));
  const problems: Problem[] = [];
  const scores = new Map(Object.entries(sheet.scores));
  for (const [code, score] of Object.entries(patch.scores ?? {})) {
    const line = lines.get(code);
    const pointer = `/body/scores/${code.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (line === undefined) problems.push({ pointer, code: 'sheet.line-unknown' });
    else if (score === null) scores.delete(code);
    else if (score.points > line.max)
      problems.push({ pointer: `${pointer}/points`, code: 'sheet.above-max', params: { max: line.max } });
    else if (score.points % scoreStep !== 0)
      problems.push({ pointer: `${pointer}/points`, code: 'sheet.off-step', params: { step: scoreStep } });
    else scores.set(code, score);
  }
  if (problems.length > 0) return fail({ code: 'request.invalid', pointers: problems });
  return ok({
    ...sheet,
    state: 'in-progress',
    scores: Object.fromEntries(scores),
    remarks: patch.remarks === undefined ? sheet.remarks : patch.remarks,
  });
};

/** The sheet locked for good with its total. Refuses while a line is unscored (`sheet.incomplete` with pointers). */
export const lockSheet = (
  sheet: Sheet,
  frame: Pick<ScoreFrame, 'criteria'>,
  now: number,
): Result<Sheet & { readonly total: number; readonly lockedAt: string }> => {
  const free = writable(sheet);
  if (!free.ok) return free;
  const lines = linesOf(frame);
  const unscored = lines.filter(({ code }) => sheet.scores[code] === undefined);
  if (unscored.length > 0)
    return fail({
      code: 'sheet.incomplete',
      pointers: unscored.map(({ code }) => ({ pointer: `/scores/${code}`, code: 'sheet.line-unscored' })),
    });
  const total = lines.reduce((sum, { code }) => sum + (sheet.scores[code]?.points ?? 0), 0);
  return ok({ ...sheet, state: 'locked', total, lockedAt: isoOf(now) });
};

/** The sheet without a person who may not score it; what was written stays for the record. */
export const excludeSheet = (sheet: Sheet): Sheet => ({ ...sheet, state: 'excluded' });

/** A juror's wish to correct their locked sheet. */
export const requestCorrection = (sheet: Sheet, reason: string, now: number): Result<SheetCorrection> => {
  if (sheet.state !== 'locked') return fail('sheet.not-locked');
  const { roundId, submissionId, selectionCode, group, jurorId, jurorName, scoringRound, version } = sheet;
  const about = { roundId, submissionId, selectionCode, group, jurorId, jurorName, scoringRound, version };
  return ok({ ...about, reason, requestedAt: isoOf(now), approvedAt: null, approvedBy: null });
};

/**
 * The correction as the panel head approved it, and the next version of the sheet, open with the scores so far. The locked
 * one stays and counts until the new one is locked. The head may not approve their own (`correction.own`).
 */
export const approveCorrection = (
  correction: SheetCorrection,
  sheet: Sheet,
  headId: string,
  now: number,
): Result<{ readonly correction: SheetCorrection; readonly next: Sheet }> => {
  if (headId === correction.jurorId) return fail('correction.own');
  if (correction.approvedAt !== null) return fail('correction.approved-already');
  if (sheet.state !== 'locked' || sheet.version !== correction.version) return fail('sheet.not-locked');
  const at = isoOf(now);
  return ok({
    correction: { ...correction, approvedAt: at, approvedBy: headId },
    next: {
      ...sheet,
      version: sheet.version + 1,
      state: 'in-progress',
      total: null,
      lockedAt: null,
      assignedAt: at,
      correction: {
        reason: correction.reason,
        requestedBy: correction.jurorId,
        approvedBy: headId,
        at,
      },
    },
  });
};
