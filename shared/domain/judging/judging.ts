import * as z from 'zod';
import { lineSchema, nameSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { productGroupSchema } from '../product/groups.ts';
import { conflictBasisCodes } from './conflict-bases.ts';

const points = z.int().min(0).max(10_000);

/** The jurors of one group in one round and who heads them. Id: `<roundId>/<group>`. */
export const panelSchema = z.strictObject({
  roundId: idSchema,
  group: productGroupSchema,
  headId: personIdSchema,
  jurors: z
    .array(z.strictObject({ personId: personIdSchema, name: nameSchema(120), position: lineSchema(160) }))
    .min(1),
  /**
   * How selection codes were drawn: the entries and the random bytes that placed them. Whoever holds both can derive the
   * codes again and see that nobody chose them.
   */
  draw: z.strictObject({ random: z.string().regex(/^[0-9a-f]*$/), submissionIds: z.array(idSchema) }),
  convenedAt: instantSchema,
});
export type Panel = z.infer<typeof panelSchema>;

/** An eligible submission before the jury, under its selection code (mã số bình chọn). Id: `<roundId>/<submissionId>`. */
export const entrySchema = z.strictObject({
  roundId: idSchema,
  submissionId: idSchema,
  establishmentId: idSchema,
  group: productGroupSchema,
  selectionCode: z.string(),
  convenedAt: instantSchema,
});
export type Entry = z.infer<typeof entrySchema>;

/**
 * A link between a juror or council member and an entry. A confirmed one removes the person from scoring and voting on it
 * and shrinks its denominator. Id: `<roundId>/<submissionId>~<personId>`.
 */
export const conflictSchema = z.strictObject({
  roundId: idSchema,
  submissionId: idSchema,
  personId: personIdSchema,
  basis: z.enum(conflictBasisCodes),
  reason: textSchema(1000),
  state: z.enum(['suggested', 'confirmed', 'dismissed']),
  raisedAt: instantSchema,
  raisedBy: personIdSchema,
  settledAt: instantSchema.nullable(),
  settledBy: personIdSchema.nullable(),
  settlementReason: textSchema(1000).nullable(),
});
export type Conflict = z.infer<typeof conflictSchema>;

/**
 * Point levels agreed by a panel inside the legal scale (khung điểm): per criterion, sub-maxima sum to its maximum; a
 * criterion without parts is scored whole. Frozen when agreed. Id: `<roundId>/<group>`.
 */
export const scoreFrameSchema = z.strictObject({
  roundId: idSchema,
  group: productGroupSchema,
  criteria: z.array(
    z.strictObject({
      code: z.string(),
      max: points,
      parts: z
        .array(z.strictObject({ code: z.string().max(20), label: lineSchema(200), max: points }))
        .max(20),
    }),
  ),
  /** Counts the proposals: a juror agrees to the one they saw. */
  proposal: z.int().min(1),
  proposedBy: personIdSchema,
  agreedBy: z.array(personIdSchema),
  frozenAt: instantSchema.nullable(),
});
export type ScoreFrame = z.infer<typeof scoreFrameSchema>;

/** Points of one scored line: a part, or a criterion without parts. */
export const scoreSchema = z.strictObject({ points, note: textSchema(1000).nullable() });
export type Score = z.infer<typeof scoreSchema>;

/**
 * One juror's sheet for one entry (phiếu chấm điểm, Circular 26/2014/TT-BCT, Annex 4). A locked sheet never changes; a
 * correction is a further version with reason and second person. Id: `<roundId>/<submissionId>~<jurorId>~<scoringRound>~<version>`.
 */
export const sheetSchema = z.strictObject({
  roundId: idSchema,
  submissionId: idSchema,
  selectionCode: z.string(),
  group: productGroupSchema,
  jurorId: personIdSchema,
  jurorName: nameSchema(120),
  jurorPosition: lineSchema(160),
  scoringRound: z.int().min(1),
  version: z.int().min(1),
  state: z.enum(['assigned', 'in-progress', 'locked', 'excluded']),
  scores: z.record(z.string(), scoreSchema),
  remarks: textSchema(2000).nullable(),
  /** Sum over all lines, hundredths; null until locked. */
  total: points.nullable(),
  lockedAt: instantSchema.nullable(),
  /** Why this version replaces the one before, who asked, and the second person who agreed. */
  correction: z
    .strictObject({
      reason: textSchema(1000),
      requestedBy: personIdSchema,
      approvedBy: personIdSchema,
      at: instantSchema,
    })
    .nullable(),
  assignedAt: instantSchema,
  /** Where it was filled by hand and keyed in: who did, who compared it with the scan, and the scan itself. */
  keyedIn: z
    .strictObject({
      paperSheetId: idSchema,
      by: personIdSchema,
      confirmedBy: personIdSchema,
      scanSha256: z.string(),
    })
    .optional(),
});
export type Sheet = z.infer<typeof sheetSchema>;

/**
 * A juror's wish to correct a locked sheet, and the second person's consent. Id: that of the sheet to correct.
 */
export const sheetCorrectionSchema = z.strictObject({
  ...sheetSchema.pick({
    roundId: true,
    submissionId: true,
    selectionCode: true,
    group: true,
    jurorId: true,
    jurorName: true,
    scoringRound: true,
    version: true,
  }).shape,
  reason: textSchema(1000),
  requestedAt: instantSchema,
  approvedAt: instantSchema.nullable(),
  approvedBy: personIdSchema.nullable(),
});
export type SheetCorrection = z.infer<typeof sheetCorrectionSchema>;

/** How a scoring round was closed with sheets missing. Id: `<roundId>/<scoringRound>`. */
export const scoringClosureSchema = z.strictObject({
  roundId: idSchema,
  scoringRound: z.int().min(1),
  closedAt: instantSchema,
  closedBy: personIdSchema,
  missing: z.array(
    z.strictObject({ jurorId: personIdSchema, sheets: z.int().min(1), reason: textSchema(1000) }),
  ),
});
export type ScoringClosure = z.infer<typeof scoringClosureSchema>;

/** Ids of the records above, as their schemas say. */
export const scoreFrameIdOf = (roundId: string, group: string): string => `${roundId}/${group}`;
export const panelIdOf = scoreFrameIdOf;
export const entryIdOf = (roundId: string, submissionId: string): string => `${roundId}/${submissionId}`;
export const conflictIdOf = (roundId: string, submissionId: string, personId: string): string =>
  `${roundId}/${submissionId}~${personId}`;
export const sheetIdOf = (
  sheet: Pick<Sheet, 'roundId' | 'submissionId' | 'jurorId' | 'scoringRound' | 'version'>,
): string => `${sheet.roundId}/${sheet.submissionId}~${sheet.jurorId}~${sheet.scoringRound}~${sheet.version}`;
