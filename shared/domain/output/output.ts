import * as z from 'zod';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { type OutputFormat, outputFormats } from './formats.ts';
import { outputKindNames } from './output-kinds.ts';
import { outputSubjectSchema } from './subjects.ts';

export const outputKindSchema = z.enum(outputKindNames);
export const outputFormatSchema = z.enum(Object.keys(outputFormats) as [OutputFormat, ...OutputFormat[]]);

/**
 * A paper, list or archive that somebody asked for. It holds no rights: they are asked of its subject as that stands now,
 * at each reading and download.
 */
export const outputSchema = z.strictObject({
  id: idSchema,
  what: outputKindSchema,
  subject: outputSubjectSchema,
  format: outputFormatSchema,
  askedBy: personIdSchema,
  askedAt: instantSchema,
  state: z.enum(['asked', 'making', 'made', 'failed']),
  /** How often its making was begun. */
  attempts: z.int().min(0),
  /** Where it is made of many parts: how many are done. */
  progress: z.strictObject({ done: z.int().min(0), of: z.int().min(0) }).nullable(),
  file: z
    .strictObject({
      key: z.string(),
      versionId: z.string(),
      bytes: z.int().min(0),
      sha256: z.string(),
      fileName: z.string().max(160),
    })
    .nullable(),
  /** The dotted code of why it could not be made. */
  failure: z.string().nullable(),
  /** Downloaded until then; afterwards it is asked for again. */
  keptUntil: instantSchema.nullable(),
});
export type Output = z.infer<typeof outputSchema>;
