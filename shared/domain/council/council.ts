import * as z from 'zod';
import { lineSchema, nameSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { productGroupSchema } from '../product/groups.ts';

/**
 * One entry's standing in a result version. The mean is kept exact as sum over count (hundredths); `mean` is only its
 * display, two decimals half up.
 */
const standingSchema = z.strictObject({
  submissionId: idSchema,
  establishmentId: idSchema,
  selectionCode: z.string(),
  group: productGroupSchema,
  sum: z.int(),
  count: z.int(),
  mean: z.string(),
  /** Sums per criterion code over the counted sheets, for the declared tie-break. */
  criterionSums: z.record(z.string(), z.int()),
  lowest: z.int(),
  highest: z.int(),
  divergent: z.boolean(),
  enoughSheets: z.boolean(),
  passed: z.boolean(),
  /** Competition rank within the ranking scope; equal entries share one. */
  rank: z.int().nullable(),
  withinQuota: z.boolean(),
  /** Equal to another across the quota line after every declared step: the council's vote decides. */
  tiedAtQuota: z.boolean(),
});
export type Standing = z.infer<typeof standingSchema>;

/** A result version: never edited; a rescore or an upheld complaint makes the next. Id: `<roundId>/<version>`. */
export const resultSchema = z.strictObject({
  roundId: idSchema,
  version: z.int().min(1),
  cause: z.enum(['tally', 'rescore', 'complaint']),
  reason: textSchema(2000).nullable(),
  complaintId: idSchema.nullable(),
  scoringRound: z.int().min(1),
  standings: z.array(standingSchema),
  /** SHA-256 over the sheets that counted. */
  sheetsHash: z.string(),
  sheetCount: z.int(),
  talliedAt: instantSchema,
});
export type RoundResult = z.infer<typeof resultSchema>;

/** What becomes one certificate: one entry, or like entries of one establishment merged into a set. */
const unitSchema = z.strictObject({
  id: idSchema,
  submissionIds: z.array(idSchema).min(1).max(30),
  establishmentId: idSchema,
  group: productGroupSchema,
  name: nameSchema(240),
  tier: lineSchema(60).nullable(),
});
export type CertificateUnit = z.infer<typeof unitSchema>;

export const ballotSchema = z.strictObject({
  personId: personIdSchema,
  vote: z.enum(['for', 'against', 'abstain']),
});

/** The council's session on a result version. Id: `<roundId>/<number>`. */
export const councilSessionSchema = z.strictObject({
  roundId: idSchema,
  number: z.int().min(1),
  resultVersion: z.int().min(1),
  openedAt: instantSchema,
  openedBy: personIdSchema,
  members: z
    .array(z.strictObject({ personId: personIdSchema, name: nameSchema(120), chair: z.boolean() }))
    .min(1),
  attendance: z.array(
    z.strictObject({ personId: personIdSchema, present: z.boolean(), reason: lineSchema(300).nullable() }),
  ),
  items: z.array(
    z.strictObject({
      submissionId: idSchema,
      /** Members who left for this item because of a conflict. */
      excluded: z.array(personIdSchema),
      /** Members out of the room for this item for another reason, as the chair recorded it. */
      away: z.array(z.strictObject({ personId: personIdSchema, reason: lineSchema(300) })),
      ballots: z.array(ballotSchema),
      /** What the ranking alone would give. */
      ranked: z.boolean(),
      outcome: z.enum(['propose', 'reject']).nullable(),
      /** Why the outcome departs from the jury's ranking. */
      departureReason: textSchema(2000).nullable(),
    }),
  ),
  merges: z.array(
    z.strictObject({
      submissionIds: z.array(idSchema).min(2).max(30),
      name: nameSchema(240),
      reason: textSchema(1000),
    }),
  ),
  closed: z
    .strictObject({
      at: instantSchema,
      by: personIdSchema,
      outcome: z.enum(['propose', 'rescore', 'cancel']),
      reason: textSchema(2000).nullable(),
    })
    .nullable(),
  /** Units put to the authority; filled when the session closes with `propose`. */
  proposal: z.array(unitSchema),
});
export type CouncilSession = z.infer<typeof councilSessionSchema>;

/**
 * The authority's decision (quyết định công nhận) on a proposal. `units` are those recognised once it stands: the first
 * decision's, and with a later one the whole list as changed. Id: `<roundId>/<sequence>`.
 */
export const decisionSchema = z.strictObject({
  id: idSchema,
  roundId: idSchema,
  /** Which decision of the round: 1, then one per upheld complaint. */
  sequence: z.int().min(1),
  resultVersion: z.int().min(1),
  sessionNumber: z.int().min(1),
  number: lineSchema(60),
  date: daySchema,
  signer: z.strictObject({ personId: personIdSchema, name: nameSchema(120), position: lineSchema(160) }),
  /** The signed file as it came back: object version and hash. */
  file: z
    .strictObject({ key: z.string(), versionId: z.string(), sha256: z.string(), bytes: z.int() })
    .nullable(),
  units: z.array(unitSchema),
  declined: z.array(z.strictObject({ unitId: idSchema, reason: textSchema(2000) })),
  recordedAt: instantSchema,
  recordedBy: personIdSchema,
});
export type Decision = z.infer<typeof decisionSchema>;

/** A complaint about a result (Circular 26/2014/TT-BCT, Article 20). Id: `<roundId>/<complaintId>`. */
export const complaintSchema = z.strictObject({
  id: idSchema,
  roundId: idSchema,
  submissionId: idSchema,
  establishmentId: idSchema,
  byPersonId: personIdSchema,
  text: textSchema(5000),
  receivedAt: instantSchema,
  dueDay: daySchema,
  dueAt: instantSchema,
  state: z.enum(['received', 'upheld', 'rejected', 'withdrawn']),
  answer: z
    .strictObject({
      text: textSchema(5000),
      at: instantSchema,
      by: personIdSchema,
      resultVersion: z.int().nullable(),
      /** Sheets that no longer count for this entry, for this and every later result version. */
      excludedSheetIds: z.array(z.string().max(300)).max(50),
      /** Whether the entry is to be recognised, where the answer changes that: a further decision must follow. */
      recognise: z.boolean().nullable(),
    })
    .nullable(),
  /** Sequence of the decision that followed; null until then, or where none is needed. */
  decisionSequence: z.int().nullable(),
});
export type Complaint = z.infer<typeof complaintSchema>;

/** Ids of the records above, as their schemas say. */
export const resultIdOf = (roundId: string, version: number): string => `${roundId}/${version}`;
export const councilSessionIdOf = (roundId: string, number: number): string => `${roundId}/${number}`;
export const decisionIdOf = (roundId: string, sequence: number): string => `${roundId}/${sequence}`;
export const complaintIdOf = (roundId: string, complaintId: string): string => `${roundId}/${complaintId}`;
