import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema, isoOf } from '#shared/kernel/instant.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type ArrivedFinding, type ArrivedVerdict, judgeArrived } from '../file/judge-arrived.ts';
import { type ScoreFrame, type Sheet, scoreSchema, sheetSchema } from './judging.ts';
import { maxScanBytes, scanKinds } from './scan-limits.ts';
import { lockSheet, saveScores } from './score-sheet.ts';

/**
 * A sheet that a juror filled by hand, as the secretary keyed it in, with its scan. It counts for nothing until a second person
 * has compared both; then the juror's sheet is locked with it. Id: `<roundId>/<id>`.
 */
export const paperSheetSchema = z.strictObject({
  id: idSchema,
  ...sheetSchema.pick({
    roundId: true,
    submissionId: true,
    selectionCode: true,
    group: true,
    jurorId: true,
    jurorName: true,
    scoringRound: true,
    version: true,
    remarks: true,
  }).shape,
  scores: z.record(z.string(), scoreSchema),
  total: z.int().min(0),
  scan: z.strictObject({
    key: z.string(),
    kind: z.enum(scanKinds),
    declaredBytes: z.int().min(1).max(maxScanBytes),
    declaredSha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** `removed`: its term of keeping is over. */
    state: z.enum(['awaiting', 'quarantined', 'clean', 'refused', 'removed']),
    versionId: z.string().nullable(),
    findings: z.array(z.strictObject({ code: z.string(), severity: z.enum(['error', 'warning']) })),
  }),
  keyedBy: personIdSchema,
  keyedAt: instantSchema,
  settled: z
    .strictObject({
      confirmed: z.boolean(),
      by: personIdSchema,
      at: instantSchema,
      reason: textSchema(1000).nullable(),
    })
    .nullable(),
});
export type PaperSheet = z.infer<typeof paperSheetSchema>;

export const paperSheetIdOf = ({ roundId, id }: Pick<PaperSheet, 'roundId' | 'id'>): string =>
  `${roundId}/${id}`;

type Written = Pick<PaperSheet, 'scores' | 'remarks'>;

/**
 * The juror's sheet as the paper would lock it: the same maxima, steps and completeness as of a typed one. What the juror may have
 * begun to type is not mixed in.
 */
export const lockFromPaper = (
  sheet: Sheet,
  frame: Pick<ScoreFrame, 'criteria'>,
  scoreStep: number,
  { scores, remarks }: Written,
  now: number,
): ReturnType<typeof lockSheet> => {
  const saved = saveScores({ ...sheet, scores: {} }, frame, scoreStep, { scores, remarks });
  return saved.ok ? lockSheet(saved.value, frame, now) : saved;
};

/** Holds a scan that arrived against what was announced. */
export const judgeScan = (
  { kind, declaredBytes: bytes, declaredSha256: sha256 }: PaperSheet['scan'],
  found: Parameters<typeof judgeArrived>[1],
  contentFindings: readonly ArrivedFinding[],
): ArrivedVerdict =>
  judgeArrived(
    { kinds: scanKinds, maxBytes: maxScanBytes, declared: { kind, bytes, sha256 } },
    found,
    contentFindings,
  );

const settleable = (paper: PaperSheet): Result<null> =>
  paper.settled === null ? ok(null) : fail('paper-sheet.settled');

/**
 * A second person has compared what was keyed in with the scan: neither who keyed it in nor the juror. Refuses while the scan was
 * not found clean (`paper-sheet.scan-not-clean`).
 */
export const confirmPaperSheet = (paper: PaperSheet, by: string, now: number): Result<PaperSheet> => {
  const open = settleable(paper);
  if (!open.ok) return open;
  if (paper.keyedBy === by || paper.jurorId === by) return fail('paper-sheet.second-person');
  if (paper.scan.state !== 'clean') return fail('paper-sheet.scan-not-clean');
  return ok({ ...paper, settled: { confirmed: true, by, at: isoOf(now), reason: null } });
};

/** What was keyed in does not stand: wrong sheet, wrong figures, a scan that cannot be read. It stays for the record. */
export const rejectPaperSheet = (
  paper: PaperSheet,
  by: string,
  reason: string,
  now: number,
): Result<PaperSheet> => {
  const open = settleable(paper);
  return open.ok ? ok({ ...paper, settled: { confirmed: false, by, at: isoOf(now), reason } }) : open;
};
