import * as z from 'zod';
import { lineSchema, nameSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';
import { documentTypeSchema } from '../dossier/document-types.ts';
import { productGroupSchema } from '../product/groups.ts';
import { roundRulesSchema } from './rules.ts';
import { roundStateSchema } from './states.ts';

/**
 * The deadlines of a round, UTC. A filing is in time iff opensAt ≤ receivedAt < closesAt; the others are the latest
 * moments of the steps that people take. The supplement and complaint windows are working days in the rules.
 */
export const deadlineNames = [
  'opensAt',
  'closesAt',
  'screeningUntil',
  'framesUntil',
  'scoringUntil',
  'councilUntil',
  'decisionUntil',
] as const;

export const timelineSchema = z.strictObject({
  opensAt: instantSchema,
  closesAt: instantSchema,
  screeningUntil: instantSchema,
  framesUntil: instantSchema,
  scoringUntil: instantSchema,
  councilUntil: instantSchema,
  decisionUntil: instantSchema,
} satisfies Record<(typeof deadlineNames)[number], z.ZodType>);
export type Timeline = z.infer<typeof timelineSchema>;

export const planSchema = z.strictObject({ number: lineSchema(60), date: daySchema });

export const requiredDocumentSchema = z.strictObject({
  type: documentTypeSchema,
  required: z.boolean(),
  note: lineSchema(300).nullable(),
});

/** One selection in one year (đợt bình chọn). Rules, documents and groups are frozen into it when it opens. */
export const roundSchema = z.strictObject({
  id: idSchema,
  programmeId: idSchema,
  authority: authoritySchema,
  authorityName: nameSchema(160),
  standingBody: nameSchema(160),
  title: nameSchema(200),
  year: z.int().min(2010).max(2100),
  plan: planSchema.nullable(),
  timeline: timelineSchema,
  rules: roundRulesSchema,
  groups: z.array(productGroupSchema).min(1),
  documents: z.array(requiredDocumentSchema).min(1).max(40),
  state: roundStateSchema,
  /** SHA-256 of rules, groups and documents at opening; null until then. */
  rulesHash: z.string().nullable(),
  /** Partitions over which the round's entries are spread. */
  shards: z.int().min(1).max(64),
  clonedFrom: idSchema.nullable(),
  /** Which run of the workflow drives the round; 0 before the first. */
  attempt: z.int().min(0),
  /** Set when a step failed for good: where, why, since when; cleared by a redrive. */
  stalled: z.strictObject({ step: z.string(), reason: z.string(), since: instantSchema }).nullable(),
  /** Which times of scoring is going on or was last: 1, 2… (a rescore by the council adds one). */
  scoringRound: z.int().min(0),
  extensions: z.array(
    z.strictObject({
      deadline: z.enum(Object.keys(timelineSchema.shape) as [keyof Timeline, ...(keyof Timeline)[]]),
      from: instantSchema,
      to: instantSchema,
      reason: textSchema(1000),
      by: personIdSchema,
      at: instantSchema,
    }),
  ),
  openedAt: instantSchema.nullable(),
  closedAt: instantSchema.nullable(),
  /** The sealed set: how many entries, in how many batches, and the hash over them all. */
  sealed: z
    .strictObject({ at: instantSchema, entries: z.int(), batches: z.int(), hash: z.string() })
    .nullable(),
  publishedAt: instantSchema.nullable(),
  /** Complaints may come until here; set at publication. */
  complaintsUntil: instantSchema.nullable(),
  cancelled: z.strictObject({ at: instantSchema, by: personIdSchema, reason: textSchema(1000) }).nullable(),
  createdAt: instantSchema,
  createdBy: personIdSchema,
});
export type Round = z.infer<typeof roundSchema>;
