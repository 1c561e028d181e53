import * as z from 'zod';
import { outputSchema } from '#shared/domain/output/output.ts';

const { id, what, subject, format, askedAt, state, progress, keptUntil, file } = outputSchema.shape;
const { fileName, bytes, sha256 } = file.unwrap().shape;

/** An output as those see it who have the right over what it is about. */
export const outputView = z.object({
  id,
  what,
  subject,
  format,
  askedAt,
  state,
  progress,
  keptUntil,
  /** What can be downloaded; null until it is made, and again once it is no longer kept. */
  file: z.object({ fileName, bytes, sha256 }).nullable(),
  failure: z.object({ code: z.string(), vi: z.string(), en: z.string() }).nullable(),
});
