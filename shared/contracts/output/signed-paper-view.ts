import * as z from 'zod';
import { signedPaperSchema } from '#shared/domain/output/signed-paper.ts';

const { id, state, signatures, addedAt, declaredBytes, declaredSha256 } = signedPaperSchema.shape;

/** A paper that came back signed; `state` is `clean` once it was found to be the paper that was made, signed. */
export const signedPaperView = z.object({
  id,
  state,
  signatures,
  addedAt,
  bytes: declaredBytes,
  sha256: declaredSha256,
  findings: z.array(z.object({ code: z.string(), vi: z.string(), en: z.string() })),
});
