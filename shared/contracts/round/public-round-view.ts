import * as z from 'zod';
import { roundSchema } from '#shared/domain/round/round.ts';
import { roundRulesSchema } from '#shared/domain/round/rules.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { timelineLocalView } from './round-view.ts';

const bilingual = { vi: z.string(), en: z.string() };

/** A round as anyone may see it: who runs it, what it asks and until when. */
export const publicRoundView = z.object({
  ...roundSchema.pick({
    id: true,
    authority: true,
    authorityName: true,
    standingBody: true,
    title: true,
    year: true,
    plan: true,
    state: true,
    timeline: true,
    publishedAt: true,
    complaintsUntil: true,
  }).shape,
  timelineLocal: timelineLocalView,
  /** Whether a dossier filed now would be in time. */
  filing: z.enum(['not-yet', 'open', 'closed']),
  now: instantSchema,
  groups: z.array(z.object({ code: z.string(), ...bilingual })),
  documents: z.array(
    z.object({
      type: z.string(),
      ...bilingual,
      purpose: z.object(bilingual),
      required: z.boolean(),
      note: z.string().nullable(),
      kinds: z.array(z.string()),
      maxBytes: z.int(),
      maxFiles: z.int(),
    }),
  ),
  rules: roundRulesSchema
    .pick({
      criteriaSetId: true,
      passMark: true,
      minPhotos: true,
      photoCm: true,
      paperCopies: true,
      requireLowerLevelRecognition: true,
      foodSafetyRequired: true,
      maxProductsPerEstablishment: true,
      quotaTotal: true,
      quotaPerGroup: true,
      supplementWorkingDays: true,
      complaintWorkingDays: true,
    })
    .strip(),
  extensions: z.array(z.object({ deadline: z.string(), from: instantSchema, to: instantSchema })),
  cancelled: z.object({ at: instantSchema, reason: z.string() }).nullable(),
});
