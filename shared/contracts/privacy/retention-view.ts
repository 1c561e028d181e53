import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { endingTermSchema, holdSubjectSchema } from '#shared/domain/privacy/retention.ts';

/** What an authority has decided about keeping: every term that ends, on or off, and its legal holds. */
export const retentionView = z.object({
  authority: authoritySchema,
  terms: z.array(
    z.object({
      term: endingTermSchema,
      /** Years by the decision, or by default while it is off. */
      years: z.int(),
      on: z.object({ reason: z.string(), at: z.string() }).nullable(),
    }),
  ),
  holds: z.array(
    z.object({ subject: holdSubjectSchema, name: z.string(), reason: z.string(), at: z.string() }),
  ),
});

/** A file whose term is over: what would be taken out of its records. */
export const retentionFileView = z.object({
  what: z.enum(['dossier', 'jury', 'recognition', 'appointment', 'request']),
  id: z.string(),
  title: z.string(),
  round: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** Where it is about one establishment. */
  establishmentId: z.string().nullable(),
  term: endingTermSchema,
  endedOn: z.string(),
  held: z.boolean(),
  records: z.int(),
});
