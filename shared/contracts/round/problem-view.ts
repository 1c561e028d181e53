import * as z from 'zod';

/** A warning inside an answer: where, which code, and its sentences. */
export const problemView = z.object({
  pointer: z.string(),
  code: z.string(),
  vi: z.string(),
  en: z.string(),
});
